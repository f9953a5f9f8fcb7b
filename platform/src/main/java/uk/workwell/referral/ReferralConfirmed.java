package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The person agreed to be referred, and said whether the employer may know. */
public record ReferralConfirmed(
        TenantId tenant, ReferralId referral, EmployerId employer, UUID employerReferralId, boolean mayKnow)
        implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
