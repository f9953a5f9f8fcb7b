package uk.workwell.casework.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a version of a plan says.
 *
 * @param removed goals of the version before that are not taken along
 */
public record PlanContent(List<Goal> goals, List<Removed> removed) {

    public static final PlanContent NONE = new PlanContent(List.of(), List.of());

    public PlanContent {
        goals = List.copyOf(goals);
        removed = List.copyOf(removed);
    }

    /** A goal that is given up, and why. */
    public record Removed(UUID goal, String text, String reason) {}

    public Optional<Goal> goal(UUID id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }
}
