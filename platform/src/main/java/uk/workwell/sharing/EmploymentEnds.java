package uk.workwell.sharing;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** Somebody said when an employment ends, or that it does not. */
public record EmploymentEnds(TenantId tenant, UUID referral) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("referral", referral);
    }
}
