package uk.workwell.casework.risk;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody raised a concern, or an answer did. Published for every level; only one that waits needs somebody to look. */
public record RiskRaised(TenantId tenant, RiskId risk) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("risk", risk.value());
    }
}
