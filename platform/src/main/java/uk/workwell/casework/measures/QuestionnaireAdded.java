package uk.workwell.casework.measures;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** An ICB has a new questionnaire, or a new version of one. */
public record QuestionnaireAdded(TenantId tenant) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("tenant", tenant.value());
    }
}
