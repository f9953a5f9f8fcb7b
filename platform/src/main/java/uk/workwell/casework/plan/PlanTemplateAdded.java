package uk.workwell.casework.plan;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** An ICB has a new plan template, or a new version of one. */
public record PlanTemplateAdded(TenantId tenant) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("tenant", tenant.value());
    }
}
