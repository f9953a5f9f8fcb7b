package uk.workwell.casework.ownpage;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The link to a person's page does not work any more. */
public record OwnPageClosed(TenantId tenant, CaseId caseId) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
