package uk.workwell.agreement.signing;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** From now on another key signs for an ICB. */
public record SigningKeyMade(TenantId tenant, UUID key) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("signing_key", key);
    }
}
