package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * The organisation that referred somebody is asked one more thing before a decision.
 *
 * @param ticket the link that opens its pages until the day on which the answer is awaited
 */
public record ReferrerAsked(TenantId tenant, ReferralId referral, UUID referrer, UUID ticket) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
