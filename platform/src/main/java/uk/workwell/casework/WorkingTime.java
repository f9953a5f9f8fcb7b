package uk.workwell.casework;

import java.time.Instant;
import java.util.Optional;
import uk.workwell.team.StaffId;

/** When a coach works. Whoever keeps the diaries answers. */
public interface WorkingTime {

    /** A sentence that says why this time is outside the coach's hours; empty if it is inside. */
    Optional<String> outside(StaffId coach, Instant startsAt, int minutes);
}
