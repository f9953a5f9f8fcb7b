package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import uk.workwell.casework.assessment.AssessmentResult;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.assessment.Score;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;

/** The fields of an assessment; knows what was written, not what is missing. */
class AssessmentForm extends Div {

    private final List<DomainFields> domains;
    private final Map<Score, IntegerField> scores = new EnumMap<>(Score.class);

    private Runnable onChange = () -> {};

    AssessmentForm(Findings findings) {
        domains = Arrays.stream(Domain.values())
                .map(domain -> new DomainFields(domain, findings, () -> onChange.run()))
                .toList();
        var stack = new Stack();
        domains.forEach(stack::add);
        stack.add(scores(findings));
        add(stack);
    }

    /** From now on; filling the fields in is no change. */
    void onChange(Runnable work) {
        onChange = work;
    }

    private Panel scores(Findings findings) {
        var fields = new Stack();
        for (var score : Score.values()) {
            var field = new IntegerField(score.words());
            field.setId("score-" + score.name());
            field.setHelperText(score.ends());
            field.setMin(0);
            field.setMax(10);
            field.setStepButtonsVisible(true);
            field.addClassName("ww-w-s");
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage("Enter a whole number from 0 to 10")
                    .setMinErrorMessage("Enter a whole number from 0 to 10")
                    .setMaxErrorMessage("Enter a whole number from 0 to 10"));
            findings.score(score).ifPresent(field::setValue);
            field.addValueChangeListener(change -> {
                if (valid(change.getValue())) onChange.run();
            });
            scores.put(score, field);
            fields.add(field);
        }
        return new Panel("How the person rates it").body(fields);
    }

    Findings findings() {
        var nothing = EnumSet.noneOf(Domain.class);
        var words = new EnumMap<Domain, String>(Domain.class);
        domains.forEach(area -> {
            if (area.nothingHere()) nothing.add(area.domain());
            words.put(area.domain(), area.words());
        });
        var rated = new EnumMap<Score, Integer>(Score.class);
        scores.forEach((score, field) -> {
            if (field.getValue() != null && valid(field.getValue())) rated.put(score, field.getValue());
        });
        return new Findings(
                domains.stream().flatMap(area -> area.barriers().stream()).toList(), nothing, rated, words);
    }

    /** Marks what is missing at its fields. */
    List<ErrorSummary.Fault> show(List<AssessmentResult.Fault> faults) {
        return faults.stream().map(this::at).toList();
    }

    private Fault at(AssessmentResult.Fault fault) {
        for (var area : domains) {
            var found = area.fault(fault.field(), fault.words());
            if (found.isPresent()) return found.get();
        }
        return scores.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(fault.field()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(field -> {
                    field.setErrorMessage(fault.words());
                    field.setInvalid(true);
                    return new Fault(fault.words(), field);
                })
                .orElseGet(() -> new Fault(fault.words(), this));
    }

    private static boolean valid(@org.jspecify.annotations.Nullable Integer value) {
        return value == null || (value >= 0 && value <= 10);
    }
}
