package uk.workwell.casework.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * Days on which a duty lead is away, both included.
 *
 * @param cover who looks instead; null where nobody was named, and the next in line are asked
 */
public record DutyAbsence(UUID id, StaffId who, @Nullable StaffId cover, LocalDate first, LocalDate last) {

    boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
