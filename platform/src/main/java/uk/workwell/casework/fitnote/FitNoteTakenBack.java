package uk.workwell.casework.fitnote;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A fit note had been entered by mistake. */
public record FitNoteTakenBack(TenantId tenant, CaseId caseId) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
