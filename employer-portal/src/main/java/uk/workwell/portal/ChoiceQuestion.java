package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Field;

/** A few answers, each in a box of its own: one of them, or any number. */
final class ChoiceQuestion extends FieldSet implements Question {

    private final Field field;
    private final boolean several;
    private final Labelled labelled;
    private final Div boxes = new Div();
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    private ChoiceQuestion(Field field, String label, @Nullable String hint, boolean several) {
        super(label);
        this.field = field;
        this.several = several;
        this.labelled = new Labelled(field.id(), hint);
        addClassName("ww-field");
        getLegend().addClassName("ww-label");
        boxes.addClassName(several ? "ww-stack" : "ww-choices");
        if (several) {
            boxes.addClassName("ww-stack--s");
        }
        add(labelled.words());
        add(boxes);
        labelled.describe(getElement());
    }

    static ChoiceQuestion one(Field field, String label, @Nullable String hint, List<Choice> choices) {
        var question = new ChoiceQuestion(field, label, hint, false);
        question.offer(choices);
        return question;
    }

    static ChoiceQuestion several(Field field, String label, @Nullable String hint, List<Choice> choices) {
        var question = new ChoiceQuestion(field, label, hint, true);
        question.offer(choices);
        return question;
    }

    /** Replaces the answers to choose from; what was chosen stays chosen where it is still offered. */
    void offer(List<Choice> choices) {
        var before = answer();
        boxes.removeAll();
        inputs.clear();
        for (var choice : choices) {
            var input = new Input();
            input.setType(several ? "checkbox" : "radio");
            input.setId(inputs.isEmpty() ? field.id() : field.id() + "-" + inputs.size());
            input.getElement().setAttribute("name", field.id());
            input.getElement().setAttribute("value", choice.value());
            input.getElement().addPropertyChangeListener("checked", "change", event -> picked(choice.value()));
            inputs.put(choice.value(), input);
            boxes.add(new ChoiceBox(input, choice.words(), several));
        }
        show(before);
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String answer() {
        return String.join(
                ",",
                inputs.entrySet().stream()
                        .filter(entry -> entry.getValue().getElement().getProperty("checked", false))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Override
    public void show(String answer) {
        var chosen = List.of(answer.split(","));
        inputs.forEach((value, input) -> input.getElement().setProperty("checked", chosen.contains(value)));
    }

    @Override
    public void fault(@Nullable String words) {
        labelled.fault(words, this, getElement());
    }

    @Override
    public Component control() {
        return inputs.isEmpty()
                ? this
                : Objects.requireNonNull(inputs.values().iterator().next());
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public Component asComponent() {
        return this;
    }

    private void picked(String value) {
        if (!several) {
            // The browser unticks the others without telling us.
            inputs.forEach((other, input) -> {
                if (!other.equals(value)) {
                    input.getElement().setProperty("checked", false);
                }
            });
        }
        listeners.forEach(Runnable::run);
    }
}
