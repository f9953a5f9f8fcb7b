package uk.workwell.directory;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A service came into the directory, or what is said of it changed. */
public record ServiceListed(TenantId tenant, ServiceId service) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("directory_service", service.value());
    }
}
