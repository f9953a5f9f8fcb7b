package uk.workwell.link;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * The owner of a locked link asked for another one.
 *
 * @param ticket the new one
 * @param opened the record that it is for
 */
public record LinkAskedFor(TenantId tenant, TicketId ticket, Purpose purpose, UUID opened) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("link_ticket", ticket.value());
    }
}
