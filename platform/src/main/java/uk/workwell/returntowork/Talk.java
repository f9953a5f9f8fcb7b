package uk.workwell.returntowork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of those at the table has it before them.
 *
 * @param content what stands
 * @param hash of the version that stands, as it is signed
 * @param signatures on the version that stands
 * @param promised promises that count; empty before all have signed
 * @param preparation the reader's own; nobody else's is anywhere in here
 * @param writing another who is writing at this moment; null if nobody is
 */
public record Talk(
        Seat seat,
        Conversation conversation,
        Content content,
        String hash,
        Written written,
        List<Signature> signatures,
        List<Promised> promised,
        String preparation,
        @Nullable Party writing,
        Names names) {

    /** Who wrote the version that stands, and when. */
    public record Written(Party party, UUID by, Instant at) {}

    public Talk {
        signatures = List.copyOf(signatures);
        promised = List.copyOf(promised);
    }

    public boolean signedBy(Party party) {
        return signatures.stream().anyMatch(one -> one.party() == party);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Talk " + conversation.id();
    }
}
