package uk.workwell.casework.plan;

import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * A person is to be sent a link to the draft of their plan.
 *
 * @param ticket what the link leads to
 */
public record PlanShown(TenantId tenant, CaseId caseId, UUID ticket) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
