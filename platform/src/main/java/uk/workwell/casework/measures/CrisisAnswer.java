package uk.workwell.casework.measures;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * Somebody gave an answer that may mean danger to their life. Says neither which nor what: whoever hears it looks at the case.
 * Published in the transaction that keeps the answer, so that the one is never there without the other.
 */
public record CrisisAnswer(TenantId tenant, CaseId caseId) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
