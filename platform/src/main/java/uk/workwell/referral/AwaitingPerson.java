package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/**
 * A referral as its person reads it, after code and date of birth.
 *
 * @param provider who is responsible once it is confirmed: whose privacy notice is shown
 * @param lapsesOn the day on which it is deleted if nothing is done
 */
public record AwaitingPerson(
        ReferralId id,
        EmployerId employer,
        UUID employerReferralId,
        UUID provider,
        EmployerWords words,
        Instant sentAt,
        LocalDate lapsesOn) {}
