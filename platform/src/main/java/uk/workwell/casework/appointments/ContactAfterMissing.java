package uk.workwell.casework.appointments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact.Outcome;

/**
 * Somebody who missed appointments was contacted, or it was tried.
 *
 * @param at when it was, not in the future and not before the case was opened
 * @param outcome without a booking: a new time is booked as an appointment
 * @param words private note for the care team, at most 2,000 characters, or null
 */
public record ContactAfterMissing(
        CaseId caseId,
        Instant at,
        Channel channel,
        Outcome outcome,
        @Nullable String words) {

    /** What can come of it. */
    public static final List<Outcome> OUTCOMES = List.of(Outcome.REACHED, Outcome.LEFT_MESSAGE, Outcome.NO_ANSWER);
}
