package uk.workwell.referral;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Nobody answered in time; every word was destroyed. */
public record ReferralLapsed(TenantId tenant, ReferralId referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
