package uk.workwell.portal.talk;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation in a list.
 *
 * @param staff the member of staff whom it is with
 * @param state in words
 * @param toSign whether it waits for signatures
 * @param opens whether it has a page; one that the person has not answered has none
 */
public record TalkLine(
        UUID id, UUID staff, String name, String stage, Instant startsAt, String state, boolean toSign, boolean opens) {

    @Override
    public String toString() {
        return "TalkLine " + id;
    }
}
