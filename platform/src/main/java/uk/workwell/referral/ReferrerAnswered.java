package uk.workwell.referral;

import uk.workwell.person.PersonId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The organisation that referred somebody has answered: the referral is in the queue again. The person was asked nothing. */
public record ReferrerAnswered(TenantId tenant, ReferralId referral, PersonId person) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
