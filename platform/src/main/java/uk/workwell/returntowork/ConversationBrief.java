package uk.workwell.returntowork;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.tenant.EmployerId;

/**
 * The few facts of a conversation that a message says, and its entry in a calendar.
 *
 * @param proposer the member of the employer who asked for it; null where another did
 * @param how by which way, in words
 * @param place where they meet; null where that needs no words
 * @param cancelled whether it does not take place
 */
public record ConversationBrief(
        ConversationId id,
        CaseId caseId,
        EmployerId employer,
        UUID line,
        boolean withCoach,
        @Nullable UUID proposer,
        int sequence,
        Instant startsAt,
        int minutes,
        Mode mode,
        String how,
        @Nullable String place,
        boolean cancelled,
        Instant writtenAt) {

    /** Never the place: it would stand in a log. */
    @Override
    public String toString() {
        return "ConversationBrief " + id;
    }
}
