package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.view.Field;

/** One line of text. The browser's own input: it keeps whatever is typed, right or wrong. */
final class TextQuestion extends Div implements Question {

    private final Field field;
    private final Labelled labelled;
    private final Input input = new Input();

    TextQuestion(Field field, String label, @Nullable String hint) {
        this.field = field;
        this.labelled = new Labelled(field.id(), hint);
        input.setId(field.id());
        input.addClassName("ww-input");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(1500);
        // Names of employees have no place in the browser's memory of this machine.
        input.getElement().setAttribute("autocomplete", "off");
        var words = new NativeLabel(label);
        words.setFor(input);
        words.addClassName("ww-label");
        addClassName("ww-field");
        add(words);
        add(labelled.words());
        add(input);
        labelled.describe(input.getElement());
    }

    /** As wide as its answers: {@code xs}, {@code s}, {@code m} or {@code l}. */
    TextQuestion wide(String size) {
        input.addClassName("ww-w-" + size);
        return this;
    }

    /** Which keyboard a phone shows: {@code tel}, {@code email}, {@code numeric}. */
    TextQuestion keyboard(String mode) {
        input.getElement().setAttribute("inputmode", mode);
        return this;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String answer() {
        return input.getValue();
    }

    @Override
    public void show(String answer) {
        input.setValue(answer);
    }

    @Override
    public void fault(@Nullable String words) {
        labelled.fault(words, this, input.getElement());
    }

    @Override
    public Component control() {
        return input;
    }

    @Override
    public void onChange(Runnable listener) {
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.run();
            }
        });
    }

    @Override
    public Component asComponent() {
        return this;
    }
}
