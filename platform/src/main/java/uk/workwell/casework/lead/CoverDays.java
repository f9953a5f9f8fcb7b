package uk.workwell.casework.lead;

import java.time.LocalDate;
import java.util.UUID;
import uk.workwell.team.StaffId;

/**
 * Days on which a coach is away and somebody else works on their cases, both included.
 *
 * @param away whose cases they are
 * @param cover who works on them meanwhile
 */
public record CoverDays(UUID id, StaffId away, StaffId cover, LocalDate first, LocalDate last) {

    boolean overlap(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}
