package uk.workwell.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for an appointment.
 *
 * @param minutes 5 to 480
 * @param outsideWords why at a time at which the coach does not work, up to 300 characters; null inside the hours
 */
public record Booking(
        Instant startsAt, int minutes, Mode mode, @Nullable String outsideWords) {

    /** Inside the coach's hours. */
    public Booking(Instant startsAt, int minutes, Mode mode) {
        this(startsAt, minutes, mode, null);
    }

    /** The same time, though the coach does not work then. */
    public Booking allTheSame(String why) {
        return new Booking(startsAt, minutes, mode, why);
    }
}
