package uk.workwell.sharing;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The person took a permission back, for the future. */
public record PermissionWithdrawn(TenantId tenant, PermissionId permission, UUID referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("permission", permission.value());
    }
}
