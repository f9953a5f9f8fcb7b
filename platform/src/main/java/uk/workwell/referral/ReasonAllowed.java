package uk.workwell.referral;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The person lets whoever referred them know the reason of the decision. */
public record ReasonAllowed(TenantId tenant, ReferralId referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
