package uk.workwell.portal;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.workwell.look.ErrorSummary;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;

/** The questions of one step. It knows nothing of drafts: it shows answers, reads them, and says what to put right. */
final class ReferForm extends Div {

    private final Map<Field, Question> questions = new EnumMap<>(Field.class);

    ReferForm(List<Question> asked) {
        addClassName("ww-stack");
        for (var question : asked) {
            questions.put(question.field(), question);
            add(question.asComponent());
        }
    }

    void show(Answers answers) {
        questions.forEach((field, question) -> question.show(answers.get(field)));
        askCouncilOnlyWhen(answers.has(Field.COUNCIL));
    }

    /** These answers over the ones given. */
    Answers over(Answers before) {
        var now = before;
        for (var question : questions.values()) {
            now = now.with(question.field(), question.answer());
        }
        return now;
    }

    void onChange(Runnable listener) {
        questions.values().forEach(question -> question.onChange(listener));
    }

    /** Says beside each field what to do; answers where each is, for the summary. */
    List<ErrorSummary.Fault> fault(List<Refer.Fault> faults) {
        questions.forEach((field, question) -> question.fault(faults.stream()
                .filter(fault -> fault.field() == field)
                .map(Refer.Fault::words)
                .findFirst()
                .orElse(null)));
        return faults.stream()
                .filter(fault -> questions.containsKey(fault.field()))
                .map(fault -> new ErrorSummary.Fault(
                        fault.words(),
                        Objects.requireNonNull(questions.get(fault.field())).control()))
                .toList();
    }

    /** The postcode lies in several areas: the council is asked from now on. */
    void askCouncil(List<Choice> councils) {
        if (questions.get(Field.COUNCIL) instanceof SelectQuestion council) {
            council.offer(councils);
            council.setVisible(true);
        }
    }

    void askCouncilOnlyWhen(boolean needed) {
        if (questions.get(Field.COUNCIL) instanceof SelectQuestion council) {
            council.setVisible(needed);
        }
    }
}
