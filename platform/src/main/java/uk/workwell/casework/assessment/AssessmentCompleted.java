package uk.workwell.casework.assessment;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What stands between a person and work was looked at and written down. */
public record AssessmentCompleted(TenantId tenant, CaseId caseId) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
