package uk.workwell.casework.appointments;

import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Attendance;

/**
 * How an appointment went.
 *
 * @param attendance a cancellation can be known before the time has come, everything else only after it
 * @param happened what happened, for the care team: becomes a private note of the case; null or blank for none
 * @param next the next appointment, booked in the same breath; null for none
 */
public record LogAppointment(
        Attendance attendance,
        @Nullable String happened,
        @Nullable BookAppointment next) {

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "LogAppointment[" + attendance + "]";
    }
}
