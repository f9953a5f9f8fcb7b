package uk.workwell.casework.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * A version of a plan as its page reads it.
 *
 * @param number 1 for the first of the case
 * @param savedBy who wrote last; for an agreed version, the coach who agreed
 * @param agreed how the person agreed; null while it is a draft
 * @param version to be sent along with a change
 */
public record PlanVersion(
        UUID id,
        int number,
        PlanState state,
        PlanContent content,
        Instant savedAt,
        StaffId savedBy,
        @Nullable PersonAgreed agreed,
        long version) {}
