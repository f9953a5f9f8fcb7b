package uk.workwell.casework.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * An assessment as its page reads it.
 *
 * @param number 1 for the first of the case
 * @param completedAt null while it is open
 * @param version to be sent along with a change
 */
public record Assessment(
        UUID id,
        int number,
        Findings findings,
        Instant savedAt,
        StaffId savedBy,
        @Nullable Instant completedAt,
        long version) {

    public boolean open() {
        return completedAt == null;
    }
}
