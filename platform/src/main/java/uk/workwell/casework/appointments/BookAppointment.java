package uk.workwell.casework.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Mode;

/**
 * A time for an appointment, and what it is for.
 *
 * @param minutes 5 to 480
 * @param venue required where people meet in a place that has to be found
 * @param words practical words to the person, at most 300 characters: they go out by e-mail
 * @param outsideWords why it is outside the coach's hours; asked for only then
 */
public record BookAppointment(
        AppointmentKind kind,
        Instant startsAt,
        int minutes,
        Mode mode,
        @Nullable String venue,
        @Nullable String words,
        @Nullable String outsideWords) {

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "BookAppointment[" + kind + "]";
    }
}
