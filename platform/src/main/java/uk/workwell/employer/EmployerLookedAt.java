package uk.workwell.employer;

import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** An ICB's admin verified, refused or asked an organisation; published with the employer bound as well. */
public record EmployerLookedAt(TenantId tenant, EmployerId employer, LinkStatus now) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("employer", employer.value());
    }
}
