package uk.workwell.casework.risk;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody thinks that a concern can be closed; a second person has to agree. */
public record RiskClosingProposed(TenantId tenant, RiskId risk) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("risk", risk.value());
    }
}
