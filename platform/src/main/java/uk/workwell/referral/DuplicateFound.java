package uk.workwell.referral;

import uk.workwell.person.PersonId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The same person has an open referral or is being supported already; the new referral was closed. */
public record DuplicateFound(TenantId tenant, ReferralId referral, PersonId person) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
