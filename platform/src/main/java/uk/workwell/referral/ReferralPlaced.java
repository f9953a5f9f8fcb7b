package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * The person said where they live, and the referral that waited without an ICB waits for them in this one. Published with
 * the employer bound too.
 *
 * @param employerReferralId the employer's own line
 */
public record ReferralPlaced(TenantId tenant, ReferralId referral, EmployerId employer, UUID employerReferralId)
        implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
