package uk.workwell.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry about an appointment: booked, or how it went. The newest entry counts, earlier ones stay to be read.
 *
 * @param supersedes the entry that this one replaces, or null
 * @param agreedToTakePart for a first appointment that was attended
 * @param outsideWords why at a time at which the coach does not work, for the care team
 */
public record Appointment(
        UUID id,
        Instant startsAt,
        int minutes,
        Mode mode,
        Attendance attendance,
        boolean first,
        @Nullable Boolean agreedToTakePart,
        @Nullable UUID supersedes,
        @Nullable String outsideWords) {}
