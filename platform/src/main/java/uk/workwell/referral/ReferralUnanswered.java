package uk.workwell.referral;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A question was not answered in time, and the referral was closed over it. Nobody decided against the person. */
public record ReferralUnanswered(TenantId tenant, ReferralId referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
