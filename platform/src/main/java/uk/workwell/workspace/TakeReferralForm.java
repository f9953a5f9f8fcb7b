package uk.workwell.workspace;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Stack;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.Choice;
import uk.workwell.referral.form.Fault;
import uk.workwell.referral.form.Field;
import uk.workwell.referral.form.Form;

/** The fields of a form as its definition says, all on one page. Says each change at once; knows no rule. */
class TakeReferralForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div sections = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Consumer<Answers> changed;
    private Answers answers;

    TakeReferralForm(Form form, Answers answers, Consumer<Answers> changed) {
        this.answers = answers;
        this.changed = changed;
        sections.addClassNames("ww-stack");
        add(new Stack(errors, sections));
        draw(form);
    }

    Answers answers() {
        return answers;
    }

    /** Draws anew only if an answer brought or took a question: otherwise the reader's place would be lost. */
    void update(Form form) {
        var asked = form.steps().stream()
                .flatMap(step -> step.fields().stream())
                .map(Field::key)
                .toList();
        if (!List.copyOf(fields.keySet()).equals(asked)) {
            draw(form);
        }
    }

    void show(List<Fault> faults) {
        fields.values().forEach(field -> mark(field, ""));
        faults.stream()
                .filter(fault -> fields.containsKey(fault.field()))
                .forEach(fault -> mark(fields.getOrDefault(fault.field(), this), fault.words()));
        errors.show(faults.stream()
                .map(fault -> new ErrorSummary.Fault(fault.words(), fields.getOrDefault(fault.field(), this)))
                .toList());
    }

    private void draw(Form form) {
        sections.removeAll();
        fields.clear();
        for (var step : form.steps()) {
            var section = Stack.small(new H2(step.title()));
            for (var field : step.fields()) {
                var drawn = drawn(field);
                drawn.setId("take-" + field.key());
                fields.put(field.key(), drawn);
                section.add(drawn);
            }
            sections.add(section);
        }
    }

    private Component drawn(Field field) {
        var drawn =
                switch (field.kind()) {
                    case TEXT -> text(new TextArea(field.question()), field);
                    case CHOICE, PICK, PLACE -> choice(new RadioButtonGroup<>(field.question()), field);
                    case COUNCIL -> choice(council(field), field);
                    case AGREE -> agree(field);
                    case BIRTH, PAST -> date(field);
                    case LINE, PHONE, EMAIL, POSTCODE, NHS, PRACTICE, AGE ->
                        text(new TextField(field.question()), field);
                };
        if (drawn instanceof HasHelper helped && field.hint() != null) {
            helped.setHelperText(field.hint());
        }
        return drawn;
    }

    private <F extends AbstractField<?, String>> Component text(F drawn, Field field) {
        drawn.setValue(answers.raw(field.key()));
        drawn.addClassName("ww-w-l");
        drawn.addValueChangeListener(change -> say(answers.with(field.key(), change.getValue())));
        return drawn;
    }

    /** Day, month and year in one field, as people say them on the phone. */
    private Component date(Field field) {
        var typed = answers.date(field.key());
        var drawn = new TextField(field.question());
        drawn.setValue((typed.day() + " " + typed.month() + " " + typed.year()).strip());
        drawn.addClassName("ww-w-m");
        drawn.addValueChangeListener(change -> {
            var parts = change.getValue().strip().split("[\\s/.,-]+", 3);
            say(answers.with(field.key() + ".day", parts[0])
                    .with(field.key() + ".month", parts.length > 1 ? parts[1] : "")
                    .with(field.key() + ".year", parts.length > 2 ? parts[2] : ""));
        });
        return drawn;
    }

    private static ComboBox<Choice> council(Field field) {
        return new ComboBox<>(field.question());
    }

    private Component choice(RadioButtonGroup<Choice> drawn, Field field) {
        drawn.setItems(field.choices());
        drawn.setItemLabelGenerator(Choice::words);
        return chosen(drawn, field);
    }

    private Component choice(ComboBox<Choice> drawn, Field field) {
        drawn.setItems(field.choices());
        drawn.setItemLabelGenerator(Choice::words);
        drawn.addClassName("ww-w-l");
        return chosen(drawn, field);
    }

    private <F extends Component & HasValue<?, Choice>> F chosen(F drawn, Field field) {
        field.choices().stream()
                .filter(choice -> choice.value().equals(answers.text(field.key())))
                .findFirst()
                .ifPresent(drawn::setValue);
        drawn.addValueChangeListener(change -> say(answers.with(
                field.key(), change.getValue() == null ? "" : change.getValue().value())));
        return drawn;
    }

    private Component agree(Field field) {
        var drawn = new Checkbox(field.question(), !answers.text(field.key()).isEmpty());
        drawn.addValueChangeListener(change -> say(answers.with(field.key(), change.getValue() ? "YES" : "")));
        return drawn;
    }

    private void say(Answers now) {
        answers = now;
        changed.accept(now);
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidation marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }
}
