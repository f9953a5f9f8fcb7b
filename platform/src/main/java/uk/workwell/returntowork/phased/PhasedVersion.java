package uk.workwell.returntowork.phased;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.sharing.DocumentId;

/**
 * One version of a plan; it never changes.
 *
 * @param hash of its exact content: who signs it signs this
 * @param document the text with which the person lets the employer read it; null where none was made
 * @param personSawAt when the person read it first
 */
public record PhasedVersion(
        int number,
        PhasedContent content,
        String hash,
        Who by,
        Instant at,
        @Nullable DocumentId document,
        @Nullable Instant personSawAt) {}
