package uk.workwell.referral.referrer;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** An organisation was invited to refer people, or invited anew. The ticket leads to its link. */
public record ReferrerInvited(TenantId tenant, UUID referrer, UUID ticket) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referrer", referrer);
    }
}
