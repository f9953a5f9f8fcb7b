package uk.workwell.referral;

import uk.workwell.person.PersonId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A named human said no; the person gets the reason and other places to turn to. */
public record ReferralDeclined(TenantId tenant, ReferralId referral, PersonId person) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
