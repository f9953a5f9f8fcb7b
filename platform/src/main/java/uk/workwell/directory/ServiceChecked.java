package uk.workwell.directory;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody checked that what the directory says of a service is true. */
public record ServiceChecked(TenantId tenant, ServiceId service) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("directory_service", service.value());
    }
}
