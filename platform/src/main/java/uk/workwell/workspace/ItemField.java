package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.measures.MissingReason;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.look.ErrorSummary.Fault;

/** One question: an answer, or why there is none. */
class ItemField extends Div {

    /** @param value null for "Not answered" */
    private record Choice(@Nullable Integer value, String words) {}

    private final Questionnaire.Item item;
    private final List<Choice> choices = new ArrayList<>();
    private final RadioButtonGroup<Choice> answer = new RadioButtonGroup<>();
    private final Select<MissingReason> reason = new Select<>();

    ItemField(Questionnaire of, Questionnaire.Item item, int number, Runnable onChange) {
        this.item = item;
        of.choices().forEach(option -> choices.add(new Choice(option.value(), option.words())));
        choices.add(new Choice(null, "Not answered"));
        answer.setId("item-" + item.code());
        answer.setLabel(number + ". " + item.text());
        answer.setItems(choices);
        answer.setItemLabelGenerator(Choice::words);
        answer.addClassName("ww-choices-in-line");
        reason.setId("missing-" + item.code());
        reason.setLabel("Why is there no answer?");
        reason.setItems(MissingReason.values());
        reason.setItemLabelGenerator(one -> one == null ? "" : one.words());
        reason.setVisible(false);
        answer.addValueChangeListener(change -> {
            answer.setInvalid(false);
            reason.setVisible(change.getValue() != null && change.getValue().value() == null);
            onChange.run();
        });
        reason.addValueChangeListener(change -> {
            reason.setInvalid(false);
            onChange.run();
        });
        add(answer, reason);
    }

    /** As it was kept. */
    void fill(@Nullable Integer value, @Nullable MissingReason missing) {
        if (value == null && missing == null) return;
        choices.stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .ifPresent(answer::setValue);
        if (missing != null) reason.setValue(missing);
    }

    String code() {
        return item.code();
    }

    Optional<Integer> value() {
        return Optional.ofNullable(answer.getValue()).map(Choice::value);
    }

    Optional<MissingReason> missing() {
        return reason.isVisible() ? Optional.ofNullable(reason.getValue()) : Optional.empty();
    }

    boolean crisis() {
        return item.crisis(value().orElse(null));
    }

    Fault fault(String words) {
        if (reason.isVisible()) {
            reason.setInvalid(true);
            reason.setErrorMessage(words);
            return new Fault(words, reason);
        }
        answer.setInvalid(true);
        answer.setErrorMessage(words);
        return new Fault(words, answer);
    }
}
