package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/**
 * An employer refers somebody to the bound ICB.
 *
 * @param employerReferralId the employer's own line; sending the same one again makes no second referral
 */
public record SendReferral(UUID employerReferralId, EmployerId employer, EmployerWords words) {}
