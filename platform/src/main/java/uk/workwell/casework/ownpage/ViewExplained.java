package uk.workwell.casework.ownpage;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody answered why a person's record was looked at. */
public record ViewExplained(TenantId tenant, CaseId caseId) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
