package uk.workwell.referral;

import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The employer took back a referral that its person had not answered; every word was destroyed. */
public record ReferralWithdrawn(TenantId tenant, ReferralId referral, EmployerId employer) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
