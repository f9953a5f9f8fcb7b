package uk.workwell.portal;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The browser's own text area, saved while it is typed in. */
@Tag("textarea")
final class TextBlock extends AbstractSinglePropertyField<TextBlock, String> implements Focusable<TextBlock>, HasStyle {

    private static final int MILLISECONDS = 1500;

    TextBlock() {
        super("value", "", false);
        setSynchronizedEvent(ValueChangeMode.eventForMode(ValueChangeMode.LAZY, "input"));
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, MILLISECONDS, getSynchronizationRegistration());
    }
}
