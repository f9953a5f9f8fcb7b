package uk.workwell.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * A referral is in the queue for triage.
 *
 * @param route the kind of way in: the person hears different words by it
 * @param referrer the organisation whose link was used; null for every other way in
 */
public record ReferralReceived(
        TenantId tenant,
        ReferralId referral,
        PersonId person,
        Route route,
        @Nullable UUID referrer) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
