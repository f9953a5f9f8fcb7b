package uk.workwell.casework.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;

/**
 * How far a goal has come.
 *
 * @param action null where only the rating changes
 * @param rating 0 to 10; null keeps none
 * @param reason needed to drop a goal
 * @param version of the goal as it was shown
 */
public record MoveGoal(
        CaseId caseId,
        UUID goal,
        GoalState.@Nullable Action action,
        @Nullable Integer rating,
        @Nullable String reason,
        long version) {}
