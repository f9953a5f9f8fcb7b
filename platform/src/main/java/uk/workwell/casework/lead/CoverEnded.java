package uk.workwell.casework.lead;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A cover ended before its last day, or was entered by mistake. */
public record CoverEnded(TenantId tenant, UUID cover) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("case_cover", cover);
    }
}
