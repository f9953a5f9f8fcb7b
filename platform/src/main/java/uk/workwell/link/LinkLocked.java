package uk.workwell.link;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * Somebody gave a wrong code or a wrong proof five times: the link no longer works.
 *
 * @param opened the record that the link was for
 */
public record LinkLocked(TenantId tenant, TicketId ticket, Purpose purpose, UUID opened) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("link_ticket", ticket.value());
    }
}
