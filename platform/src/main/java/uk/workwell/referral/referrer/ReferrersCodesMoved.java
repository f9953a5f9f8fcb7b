package uk.workwell.referral.referrer;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The codes of an organisation go somewhere else from now on. */
public record ReferrersCodesMoved(TenantId tenant, UUID referrer) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referrer", referrer);
    }
}
