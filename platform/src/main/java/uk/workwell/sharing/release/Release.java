package uk.workwell.sharing.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.EmployerId;

/**
 * A text for an employer as it stands.
 *
 * @param revision of the words: each is written once and stays
 * @param words the words of that revision
 * @param shown what the person was shown last; null before the first time
 * @param dueAt when it lapses by itself; null once nothing can come of it
 */
public record Release(
        DocumentId id,
        UUID provider,
        UUID referral,
        EmployerId employer,
        SharedItem item,
        ReleaseState state,
        int revision,
        String words,
        String hash,
        @Nullable Shown shown,
        @Nullable Instant dueAt,
        @Nullable Instant releasedAt,
        UUID createdBy,
        long version) {

    /** Which words the person was shown, and when. */
    public record Shown(int revision, String hash, Instant at) {}

    /** Whether these are the very words that the person was shown, and that stand here now. */
    boolean wasShown(int revision, String hash) {
        return shown != null
                && shown.revision() == revision
                && shown.hash().equals(hash)
                && this.revision == revision
                && this.hash.equals(hash)
                && hashOf(words).equals(hash);
    }

    public static String hashOf(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    @Override
    public String toString() {
        return "Release[" + id + ", " + state + "]";
    }
}
