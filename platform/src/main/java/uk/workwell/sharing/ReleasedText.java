package uk.workwell.sharing;

import java.time.Instant;

/**
 * A text that its person released, in the very words that they read.
 *
 * @param releasedAt when the person said yes
 */
public record ReleasedText(DocumentId id, SharedItem item, String words, Instant releasedAt) {

    @Override
    public String toString() {
        return "ReleasedText[" + id + "]";
    }
}
