package uk.workwell.portal;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Field;

/** One answer from a list of the organisation's own, such as its sites. */
final class SelectQuestion extends Div implements Question {

    private final Field field;
    private final Labelled labelled;
    private final Select select = new Select();
    private List<Choice> choices;

    SelectQuestion(Field field, String label, @Nullable String hint, List<Choice> choices) {
        this.field = field;
        this.choices = choices;
        this.labelled = new Labelled(field.id(), hint);
        select.setId(field.id());
        select.addClassName("ww-select");
        var words = new NativeLabel(label);
        words.setFor(select);
        words.addClassName("ww-label");
        addClassName("ww-field");
        add(words);
        add(labelled.words());
        add(select);
        labelled.describe(select.getElement());
        draw("");
    }

    /** Replaces the answers to choose from; what was chosen stays chosen where it is still offered. */
    void offer(List<Choice> now) {
        choices = now;
        show(now.stream().anyMatch(choice -> choice.value().equals(answer())) ? answer() : "");
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String answer() {
        return select.getValue();
    }

    @Override
    public void show(String answer) {
        select.setValue(answer);
        draw(answer);
    }

    @Override
    public void fault(@Nullable String words) {
        labelled.fault(words, this, select.getElement());
    }

    @Override
    public Component control() {
        return select;
    }

    @Override
    public void onChange(Runnable listener) {
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.run();
            }
        });
    }

    @Override
    public Component asComponent() {
        return this;
    }

    // The value as a property arrives before the options exist, so the chosen option says it as well.
    private void draw(String chosen) {
        select.getElement().removeAllChildren();
        select.getElement().appendChild(option(new Choice("", "Not given"), chosen));
        choices.forEach(choice -> select.getElement().appendChild(option(choice, chosen)));
    }

    private static Element option(Choice choice, String chosen) {
        var option = new Element("option").setAttribute("value", choice.value()).setText(choice.words());
        return choice.value().equals(chosen) ? option.setAttribute("selected", true) : option;
    }

    @Tag("select")
    private static final class Select extends AbstractSinglePropertyField<Select, String>
            implements Focusable<Select>, HasStyle {

        Select() {
            super("value", "", false);
            setSynchronizedEvent("change");
        }
    }
}
