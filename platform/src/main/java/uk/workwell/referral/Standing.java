package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a referral of an employer stands: for the policy of {@code sharing}, never for an employer's eyes.
 *
 * @param lapsesOn day 14
 */
public record Standing(ReferralId id, ReferralState state, Instant sentAt, LocalDate lapsesOn) {}
