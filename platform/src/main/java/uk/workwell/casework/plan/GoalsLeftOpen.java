package uk.workwell.casework.plan;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.LeftOpen;

/** Goals of the plan in force that somebody still works towards. */
@Component
@Order(10)
class GoalsLeftOpen implements LeftOpen {

    private static final int AT_MOST = 20;

    private final Plans plans;

    GoalsLeftOpen(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<String> of(CaseId caseId) {
        var book = plans.book(caseId);
        return book.agreed().map(PlanVersion::content).map(PlanContent::goals).orElse(List.of()).stream()
                .filter(goal -> book.stateOf(goal).live())
                .limit(AT_MOST)
                .map(goal -> "Goal: " + goal.text() + " ("
                        + book.stateOf(goal).words().toLowerCase() + ", " + steps(goal, book) + ")")
                .toList();
    }

    private static String steps(Goal goal, PlanBook book) {
        long done = goal.steps().stream()
                .filter(step -> book.doneOn(step).isPresent())
                .count();
        return done + " of " + goal.steps().size() + (goal.steps().size() == 1 ? " step done" : " steps done");
    }
}
