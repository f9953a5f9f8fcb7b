package uk.workwell.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.TenantId;

/**
 * One line of the trail. Ids, times and outcomes; never a name, never a text that somebody wrote.
 *
 * @param action an event's name, or {@code RecordSeen} and {@code ListSeen} for looks
 * @param part which part of a record was seen
 * @param purpose why it was seen
 * @param detail a hash of a filter and a count, for lists
 */
public record AuditEntry(
        TenantId tenant,
        UUID id,
        Instant at,
        Actor actor,
        String action,
        String subjectKind,
        @Nullable UUID subjectId,
        @Nullable String part,
        @Nullable String purpose,
        @Nullable String detail) {

    /** The hash of this entry chained to the one before it. Every field counts, each with its length. */
    byte[] chainedTo(byte[] previous) {
        var digest = sha256();
        digest.update(previous);
        for (var field : new String[] {
            tenant.toString(),
            id.toString(),
            Long.toString(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000),
            actor.kind().name(),
            actor.id().toString(),
            action,
            subjectKind,
            subjectId == null ? "" : subjectId.toString(),
            part == null ? "" : part,
            purpose == null ? "" : purpose,
            detail == null ? "" : detail
        }) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
