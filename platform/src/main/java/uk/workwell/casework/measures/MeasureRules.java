package uk.workwell.casework.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.measures.MeasureResult.Fault;

/** An item has an answer that exists, or a reason why not; never both, never neither. */
final class MeasureRules {

    private MeasureRules() {}

    static List<Fault> faults(Questionnaire asked, TakeMeasure command, LocalDate today, @Nullable LocalDate opened) {
        var faults = new ArrayList<Fault>();
        if (command.on().isAfter(today)) {
            faults.add(new Fault(null, "Give the day on which it was answered: it cannot lie ahead"));
        } else if (opened != null && command.on().isBefore(opened)) {
            faults.add(new Fault(null, "Give a day on or after the day on which the case was opened"));
        }
        var values = command.answers().values();
        var missing = command.answers().missing();
        values.keySet().stream()
                .filter(code -> asked.item(code).isEmpty())
                .forEach(code -> faults.add(new Fault(code, "There is no such question")));
        if (command.notTaken() != null) {
            if (!values.isEmpty()) faults.add(new Fault(null, "Either it was answered, or it was not taken"));
            return faults;
        }
        for (var item : asked.items()) {
            var value = values.get(item.code());
            var reason = missing.get(item.code());
            if (value == null && reason == null) {
                faults.add(new Fault(item.code(), "Choose an answer, or why there is none: " + item.text()));
            } else if (value != null && (reason != null || !asked.allows(value))) {
                faults.add(new Fault(item.code(), "Choose one of the answers: " + item.text()));
            }
        }
        return faults;
    }
}
