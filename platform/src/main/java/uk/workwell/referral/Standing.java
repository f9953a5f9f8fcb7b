package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral of an employer stands: for the policy of {@code sharing}, never for an employer's eyes.
 *
 * @param lapsesOn day 14
 * @param undeliverableAt when it was known that no contact could be reached
 */
public record Standing(
        ReferralId id,
        ReferralState state,
        Instant sentAt,
        LocalDate lapsesOn,
        @Nullable Instant undeliverableAt) {}
