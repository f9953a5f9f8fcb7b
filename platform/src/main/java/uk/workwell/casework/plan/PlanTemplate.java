package uk.workwell.casework.plan;

import java.time.LocalDate;
import java.util.List;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.settings.Cohort;

/**
 * What a plan may begin with. Nothing of it is agreed until two people have.
 *
 * @param cohorts for whom it was made
 */
public record PlanTemplate(String code, String name, String about, List<Cohort> cohorts, List<GoalIdea> goals) {

    record GoalIdea(String text, Domain domain, int weeks, List<StepIdea> steps) {}

    record StepIdea(String text, StepOwner owner, int days) {}

    /** A draft with these goals, dated from a day on. */
    public PlanContent from(LocalDate day) {
        return new PlanContent(goals.stream().map(idea -> goal(idea, day)).toList(), List.of());
    }

    private static Goal goal(GoalIdea idea, LocalDate day) {
        return new Goal(
                Ids.fresh(),
                idea.text(),
                idea.domain(),
                day.plusWeeks(idea.weeks()),
                List.of(),
                idea.steps().stream()
                        .map(step -> new PlanStep(Ids.fresh(), step.text(), step.owner(), day.plusDays(step.days())))
                        .toList());
    }
}
