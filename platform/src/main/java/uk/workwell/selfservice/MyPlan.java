package uk.workwell.selfservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.plan.PersonsPlan;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.tenant.calendar.Written;

/** My plan, as I agreed to it: each step with whose it is and how far it has come. */
@Component
@Order(10)
class MyPlan implements PersonsPart {

    private final PersonsPlan plans;
    private final Dates dates;

    MyPlan(PersonsPlan plans, Dates dates) {
        this.plans = plans;
        this.dates = dates;
    }

    @Override
    public Optional<Section> of(Me me) {
        var book = plans.book(me.caseId());
        return Optional.of(new Section(
                "plan",
                "My plan",
                lines(book),
                "The plan that you and your coach agree on appears here, step by step.",
                null));
    }

    private List<Line> lines(PlanBook book) {
        var lines = new ArrayList<Line>();
        book.agreed().ifPresent(plan -> plan.content().goals().forEach(goal -> goal.steps()
                .forEach(step -> lines.add(new Line(step.text(), small(goal.text(), step), tag(book, step), null)))));
        return lines;
    }

    private static String small(String goal, PlanStep step) {
        var due = step.due();
        return AgreeAPlan.who(step.owner()) + (due == null ? "" : ", by " + Written.longDay(due)) + ". For: " + goal;
    }

    private Tag tag(PlanBook book, PlanStep step) {
        var due = step.due();
        if (book.doneOn(step).isPresent()) return new Tag("good", "Done");
        return due != null && due.isBefore(dates.today()) ? new Tag("warn", "Past its day") : new Tag("info", "To do");
    }
}
