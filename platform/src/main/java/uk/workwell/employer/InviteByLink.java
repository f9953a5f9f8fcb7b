package uk.workwell.employer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody act by link.
 *
 * @param email checked before, in any case of letters
 * @param mobile where their codes go; null: to the mailbox of the link
 * @param ticket the link, made in the same transaction
 */
public record InviteByLink(
        UUID id,
        UUID line,
        String name,
        String jobTitle,
        String email,
        @Nullable String mobile,
        UUID ticket,
        Instant expiresAt) {}
