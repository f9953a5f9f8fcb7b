package uk.workwell.casework.assessment;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody began to write in an assessment; said once a sitting, not every few seconds. */
public record AssessmentWorkedOn(TenantId tenant, CaseId caseId) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
