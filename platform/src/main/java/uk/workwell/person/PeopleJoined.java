package uk.workwell.person;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Two records were found to be one person. */
public record PeopleJoined(TenantId tenant, PersonId kept, PersonId gone) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("person", kept.value());
    }
}
