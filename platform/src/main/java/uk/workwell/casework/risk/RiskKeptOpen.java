package uk.workwell.casework.risk;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The second person did not agree to close a concern. */
public record RiskKeptOpen(TenantId tenant, RiskId risk) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("risk", risk.value());
    }
}
