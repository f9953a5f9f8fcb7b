package uk.workwell.employer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to act for the employer with an account of their own.
 *
 * @param onProvenDomain whether the address is on a domain that is proven to be the employer's
 * @param accepted when they made their account; null before
 */
public record InvitedMember(
        UUID id,
        String name,
        String email,
        @Nullable String jobTitle,
        MemberRole role,
        boolean onProvenDomain,
        MemberId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        UUID ticket,
        @Nullable Instant accepted) {}
