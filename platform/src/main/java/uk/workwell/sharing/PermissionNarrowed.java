package uk.workwell.sharing;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A permission was made less, for the future. */
public record PermissionNarrowed(TenantId tenant, PermissionId permission, UUID referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("permission", permission.value());
    }
}
