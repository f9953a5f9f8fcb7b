package uk.workwell.casework.ownpage;

import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A person questions that somebody looked at their record. */
public record ViewQuestioned(TenantId tenant, CaseId caseId, StaffId coach) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
