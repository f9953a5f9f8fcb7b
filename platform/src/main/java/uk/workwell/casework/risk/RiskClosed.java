package uk.workwell.casework.risk;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A concern was closed. */
public record RiskClosed(TenantId tenant, RiskId risk) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("risk", risk.value());
    }
}
