package uk.workwell.referral;

import uk.workwell.person.PersonId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * The same person has an open referral or is being supported already; the new referral was closed.
 *
 * @param open the referral by which they are with the service
 */
public record DuplicateFound(TenantId tenant, ReferralId referral, PersonId person, ReferralId open)
        implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
