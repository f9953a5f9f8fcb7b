package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** No contact that the employer gave could be reached; every word was destroyed. */
public record ReferralUndeliverable(TenantId tenant, ReferralId referral, EmployerId employer, UUID employerReferralId)
        implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
