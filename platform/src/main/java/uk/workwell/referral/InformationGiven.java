package uk.workwell.referral;

import uk.workwell.person.PersonId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What was asked back is answered: the referral is in the queue again. */
public record InformationGiven(TenantId tenant, ReferralId referral, PersonId person) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
