package uk.workwell.casework.risk;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Nobody looked at a concern in time: the next in line are asked. */
public record RiskEscalated(TenantId tenant, RiskId risk) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("risk", risk.value());
    }
}
