package uk.workwell.team;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** How much somebody takes on, in which languages and where, was set anew. */
public record LimitsSet(TenantId tenant, StaffId staff) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("staff", staff.value());
    }
}
