package uk.workwell.returntowork;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;

/**
 * A promise that counts: everybody has signed it.
 *
 * @param settledBy who said what came of it; null while it is open
 */
public record Promised(
        UUID id,
        ConversationId conversation,
        CaseId caseId,
        Party owner,
        LocalDate due,
        String words,
        State state,
        @Nullable Party settledBy) {

    /** What came of it. */
    public enum State {
        OPEN("Open"),
        KEPT("Kept"),
        BROKEN("Not kept");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean lateOn(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Promised " + id;
    }
}
