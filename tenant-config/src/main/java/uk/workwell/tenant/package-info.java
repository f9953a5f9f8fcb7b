/**
 * Who is asking, which rows they may see. The tenant wall in three layers: {@link uk.workwell.tenant.TenantOwned}
 * (Hibernate), {@link uk.workwell.tenant.RowSecurity} (PostgreSQL) and the domain's own scoping.
 *
 * <p>Everything here may be imported by every room; this room imports none.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tenant",
        allowedDependencies = {})
package uk.workwell.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
