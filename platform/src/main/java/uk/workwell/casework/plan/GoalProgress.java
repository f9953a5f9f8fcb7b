package uk.workwell.casework.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * How far a goal has come.
 *
 * @param rating 0 to 10, by the person: how near it is
 * @param reason why it was dropped
 * @param version to be sent along with a change
 */
public record GoalProgress(
        UUID goal,
        GoalState state,
        @Nullable Integer rating,
        @Nullable String reason,
        StaffId changedBy,
        Instant changedAt,
        long version) {}
