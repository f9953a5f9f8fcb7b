package uk.workwell.workspace;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One layer of a note: the browser's own text area. It goes to the server every two seconds while somebody types. */
@Tag("textarea")
final class NoteText extends AbstractSinglePropertyField<NoteText, String> implements Focusable<NoteText>, HasStyle {

    private static final int MILLISECONDS = 2000;

    NoteText(String id) {
        super("value", "", false);
        setId(id);
        addClassName("ww-textarea");
        getElement().setAttribute("rows", "4").setAttribute("autocomplete", "off");
        setSynchronizedEvent(ValueChangeMode.eventForMode(ValueChangeMode.TIMEOUT, "input"));
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.TIMEOUT, MILLISECONDS, getSynchronizationRegistration());
    }
}
