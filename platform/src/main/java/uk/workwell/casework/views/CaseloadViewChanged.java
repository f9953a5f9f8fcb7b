package uk.workwell.casework.views;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A colleague's view was saved, renamed, deleted, or made the first. */
public record CaseloadViewChanged(TenantId tenant, UUID view) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("caseload_view", view);
    }
}
