package uk.workwell.returntowork;

import java.time.Instant;
import java.util.List;

/** What came of a verb on a conversation. */
public sealed interface ConversationResult {

    record Done(ConversationId id, ConversationState now) implements ConversationResult {}

    /** Nothing was changed: what has to be put right, and in which field. */
    record Refused(String field, String words) implements ConversationResult {}

    /**
     * Nothing was changed: somebody else wrote after this was opened. Whoever is told has both versions before them.
     *
     * @param now what stands now
     */
    record ChangedSince(Party by, Instant at, int revision, Content now) implements ConversationResult {}

    /** Nothing was signed: it is not the version that stands. */
    record Outdated(int revision, List<Difference> differences) implements ConversationResult {

        public Outdated {
            differences = List.copyOf(differences);
        }
    }

    /** No such conversation for whoever asks. */
    record NotFound() implements ConversationResult {}
}
