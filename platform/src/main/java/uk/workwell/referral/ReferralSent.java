package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * An employer referred somebody, who now has a message with a link (the ticket) and decides.
 *
 * @param employerReferralId the employer's own line
 */
public record ReferralSent(
        TenantId tenant, ReferralId referral, EmployerId employer, UUID employerReferralId, UUID ticket)
        implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
