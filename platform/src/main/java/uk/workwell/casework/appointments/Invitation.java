package uk.workwell.casework.appointments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.team.StaffId;

/**
 * What a person is told of an appointment, and what their calendar is given.
 *
 * @param series the calendar's entry; a newer version of it has a higher sequence
 * @param venue null where they find it without words, and where it would name an employer
 * @param words practical words of the coach; never in a calendar, which others may see
 * @param cancelled whether it does not take place
 */
public record Invitation(
        UUID series,
        int sequence,
        CaseId caseId,
        StaffId coach,
        Instant startsAt,
        int minutes,
        Mode mode,
        @Nullable String venue,
        @Nullable String words,
        boolean cancelled,
        Instant writtenAt) {

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Invitation " + series;
    }
}
