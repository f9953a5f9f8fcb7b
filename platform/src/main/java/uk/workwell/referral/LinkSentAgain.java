package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The person gets another message with a fresh link. */
public record LinkSentAgain(TenantId tenant, ReferralId referral, UUID ticket) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral.value());
    }
}
