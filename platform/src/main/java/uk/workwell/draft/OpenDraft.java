package uk.workwell.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write to the bound ICB.
 *
 * @param owner the colleague or the referrer; null for a person, who is known by a cookie
 * @param body the text, opened; empty once it was sent
 * @param sentAt null until then
 */
public record OpenDraft(
        DraftId id,
        @Nullable UUID owner,
        String body,
        Instant savedAt,
        @Nullable Instant sentAt) {

    /** Whose draft it is. */
    public enum Kind {
        SELF,
        PROFESSIONAL,
        CALL,
        MEASURE
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** Never the body: this may end up in logs. */
    @Override
    public String toString() {
        return "OpenDraft " + id;
    }
}
