package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * Somebody is asked one more thing before a decision.
 *
 * @param ticket the link that opens the question, for the person alone
 */
public record InformationRequested(TenantId tenant, ReferralId referral, UUID ticket) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
