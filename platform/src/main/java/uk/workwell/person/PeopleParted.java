package uk.workwell.person;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Two records that had been joined are two again. */
public record PeopleParted(TenantId tenant, PersonId kept, PersonId gone) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("person", kept.value());
    }
}
