package uk.workwell.casework.lead;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody stands in for a coach on some days. */
public record CoverEntered(TenantId tenant, UUID cover) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("case_cover", cover);
    }
}
