package uk.workwell.casework.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.plan.PlanResult.Fault;

/** What has to be there before two people can agree to a plan. */
final class PlanRules {

    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private PlanRules(LocalDate today) {
        this.today = today;
    }

    static List<Fault> faults(PlanContent content, PlanBook before, @Nullable PersonAgreed agreed, LocalDate today) {
        var rules = new PlanRules(today);
        rules.whatForAndHow(content, before);
        rules.nothingVanishes(content, before);
        rules.thePersonAgreed(agreed);
        return rules.faults;
    }

    private void whatForAndHow(PlanContent content, PlanBook before) {
        if (content.goals().isEmpty()) faults.add(new Fault(null, "goals", "Add at least one goal"));
        for (var goal : content.goals()) {
            if (!before.stateOf(goal).live()) continue;
            if (goal.text().isBlank()) fault(goal, "text", "Say what is to be reached, so that you both can tell when");
            if (goal.domain() == null) fault(goal, "domain", "Choose what the goal is about");
            if (goal.by() == null) {
                fault(goal, "by", "Give the day on which you look whether the goal is met");
            } else if (goal.by().isBefore(today)) {
                fault(goal, "by", "Give a day for the goal that is not past");
            }
            if (goal.steps().isEmpty()) fault(goal, "steps", "Add the first step towards the goal");
            goal.steps().stream().filter(step -> before.doneOn(step).isEmpty()).forEach(step -> step(goal, step));
        }
    }

    private void step(Goal goal, PlanStep step) {
        if (step.text().isBlank()) fault(step, "text", "Say what is to be done");
        if (step.owner() == null) fault(step, "owner", "Choose who does it");
        var due = step.due();
        if (due == null) {
            fault(step, "due", "Give the day by which it is done");
        } else if (goal.by() != null && due.isAfter(goal.by())) {
            fault(step, "due", "A step cannot end after its goal");
        } else if (due.isBefore(today)) {
            fault(step, "due", "Give a day for the step that is not past");
        }
    }

    /** A goal of the version before that is still worked on goes on or is given up with a reason: it does not vanish. */
    private void nothingVanishes(PlanContent content, PlanBook before) {
        before.agreed().map(PlanVersion::content).map(PlanContent::goals).orElse(List.of()).stream()
                .filter(goal -> content.goal(goal.id()).isEmpty())
                .filter(goal -> before.stateOf(goal).live())
                .filter(goal ->
                        reason(content, goal).filter(text -> !text.isBlank()).isEmpty())
                .forEach(goal -> fault(goal, "reason", "Say why “" + goal.text() + "” is given up"));
    }

    private static Optional<String> reason(PlanContent content, Goal goal) {
        return content.removed().stream()
                .filter(removed -> removed.goal().equals(goal.id()))
                .map(PlanContent.Removed::reason)
                .findFirst();
    }

    private void thePersonAgreed(@Nullable PersonAgreed agreed) {
        if (agreed == null) {
            faults.add(new Fault(null, "agreed", "Say how and on which day the person agreed"));
        } else if (agreed.on().isAfter(today)) {
            faults.add(new Fault(null, "agreedOn", "The day on which the person agreed cannot lie ahead"));
        }
    }

    private void fault(Goal goal, String field, String words) {
        faults.add(new Fault(goal.id(), field, words));
    }

    private void fault(PlanStep step, String field, String words) {
        faults.add(new Fault(step.id(), field, words));
    }
}
