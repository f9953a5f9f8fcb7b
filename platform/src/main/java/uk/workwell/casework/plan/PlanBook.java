package uk.workwell.casework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan of a case: its versions and how far it has come.
 *
 * @param versions newest first, without discarded drafts
 * @param goals progress by goal, for those that were ever agreed
 * @param done the day on which a step was done
 */
public record PlanBook(List<PlanVersion> versions, Map<UUID, GoalProgress> goals, Map<UUID, LocalDate> done) {

    public static final PlanBook EMPTY = new PlanBook(List.of(), Map.of(), Map.of());

    /** The version in force. */
    public Optional<PlanVersion> agreed() {
        return in(PlanState.AGREED);
    }

    public Optional<PlanVersion> draft() {
        return in(PlanState.DRAFT);
    }

    public Optional<PlanVersion> number(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<LocalDate> doneOn(PlanStep step) {
        return Optional.ofNullable(done.get(step.id()));
    }

    /** Past its day and not done, while its goal is still worked on. */
    public boolean overdue(Goal goal, PlanStep step, LocalDate today) {
        var due = step.due();
        return due != null
                && due.isBefore(today)
                && doneOn(step).isEmpty()
                && stateOf(goal).live();
    }

    public Optional<GoalProgress> progress(UUID goal) {
        return Optional.ofNullable(goals.get(goal));
    }

    /** A goal that was never agreed to has not begun. */
    public GoalState stateOf(Goal goal) {
        return progress(goal.id()).map(GoalProgress::state).orElse(GoalState.OPEN);
    }

    private Optional<PlanVersion> in(PlanState state) {
        return versions.stream().filter(one -> one.state() == state).findFirst();
    }
}
