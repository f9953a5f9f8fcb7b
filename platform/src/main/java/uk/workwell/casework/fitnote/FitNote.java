package uk.workwell.casework.fitnote;

import java.time.Instant;
import java.util.UUID;
import uk.workwell.team.StaffId;

/**
 * A revision of a fit note, as its page reads it.
 *
 * @param id of this revision
 * @param note the same for all revisions of one statement
 * @param revision 1 for the first; to be sent along with a change
 * @param nothingFollows a colleague wrote down that no other is to follow
 */
public record FitNote(
        UUID id,
        UUID note,
        int revision,
        State state,
        FitNoteContent content,
        boolean nothingFollows,
        Instant enteredAt,
        StaffId enteredBy) {

    /** Where a revision stands. */
    public enum State {
        IN_FORCE,
        SUPERSEDED,
        /** It was entered by mistake. */
        TAKEN_BACK
    }

    public boolean inForce() {
        return state == State.IN_FORCE;
    }
}
