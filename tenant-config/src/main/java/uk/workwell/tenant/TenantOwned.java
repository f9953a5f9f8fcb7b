package uk.workwell.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of one ICB. Hibernate fills the tenant from {@link CurrentTenant} and puts it into every statement. */
@MappedSuperclass
public abstract class TenantOwned implements Persistable<Object> {

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private @Nullable UUID tenantId;

    /**
     * Whether the row was never stored: storing it fills in the tenant. Said here because Spring Data would find out by an
     * exception, stack and all, at each save.
     */
    @Override
    public boolean isNew() {
        return tenantId == null;
    }

    /** Spring Data asks only to delete, and rows of an ICB are not deleted one by one. */
    @Override
    public Object getId() {
        throw new UnsupportedOperationException("Rows of an ICB have typed ids of their own");
    }

    /** @throws NoTenant before the row is first stored */
    public uk.workwell.tenant.TenantId tenant() {
        if (tenantId == null) {
            return CurrentTenant.get();
        }
        return new uk.workwell.tenant.TenantId(tenantId);
    }
}
