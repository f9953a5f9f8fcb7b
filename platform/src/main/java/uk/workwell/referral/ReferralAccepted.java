package uk.workwell.referral;

import uk.workwell.person.PersonId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A named human said yes, and named the coach. */
public record ReferralAccepted(TenantId tenant, ReferralId referral, PersonId person, StaffId coach)
        implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
