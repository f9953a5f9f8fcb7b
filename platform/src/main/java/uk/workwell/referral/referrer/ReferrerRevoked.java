package uk.workwell.referral.referrer;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** An organisation may not refer people any more. */
public record ReferrerRevoked(TenantId tenant, UUID referrer) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referrer", referrer);
    }
}
