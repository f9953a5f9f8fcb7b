package uk.workwell.employer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * Somebody who acts for the employer by a link, for one of its lines, without an account.
 *
 * @param line the employer's line about the member of staff
 * @param ticket the link
 * @param saidWho when they said themselves who they are; null before
 * @param ended null while it counts, unless it has expired
 */
public record ByLink(
        UUID id,
        Member member,
        UUID line,
        UUID ticket,
        Actor invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant saidWho,
        @Nullable Ended ended) {

    /** Why it no longer counts. */
    public enum Ended {
        /** A wrong code five times. */
        LOCKED,
        /** Whoever invited them took it back. */
        REVOKED,
        /** They left the organisation. */
        LEFT
    }

    public boolean countsAt(Instant now) {
        return ended == null && now.isBefore(expiresAt);
    }
}
