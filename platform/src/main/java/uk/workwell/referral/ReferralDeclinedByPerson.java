package uk.workwell.referral;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The person said no; every word was destroyed. */
public record ReferralDeclinedByPerson(TenantId tenant, ReferralId referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
