package uk.workwell.team;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody left: no access from the next click on. */
public record StaffLeft(TenantId tenant, StaffId staff) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("staff", staff.value());
    }
}
