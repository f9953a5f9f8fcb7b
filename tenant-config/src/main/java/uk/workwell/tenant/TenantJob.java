package uk.workwell.tenant;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a scheduled task of one ICB carries: whose it is and what it is about, nothing else. Tasks are stored outside row
 * security, and run on threads that know no tenant.
 *
 * @param subject the record that the task is about
 */
public record TenantJob(TenantId tenant, UUID subject) implements Serializable {

    /** Does the work for this ICB. */
    public void run(Consumer<UUID> work) {
        CurrentTenant.run(tenant, () -> work.accept(subject));
    }
}
