package uk.workwell.sharing.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;

/**
 * One entry.
 *
 * @param by who wrote it at the employer; null for the person
 * @param passOnAt when it is passed on to the coach by itself; null where it is not
 */
public record Message(
        MessageId id,
        @Nullable MemberId by,
        String words,
        MessageState state,
        Instant sentAt,
        @Nullable Instant passOnAt) {

    public boolean fromEmployer() {
        return by != null;
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Message[" + id + ", " + state + "]";
    }
}
