package uk.workwell.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of one ICB. Hibernate fills the tenant from {@link CurrentTenant} and puts it into every statement. */
@MappedSuperclass
public abstract class TenantOwned {

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private @Nullable UUID tenantId;

    /** @throws NoTenant before the row is first stored */
    public uk.workwell.tenant.TenantId tenant() {
        if (tenantId == null) {
            return CurrentTenant.get();
        }
        return new uk.workwell.tenant.TenantId(tenantId);
    }
}
