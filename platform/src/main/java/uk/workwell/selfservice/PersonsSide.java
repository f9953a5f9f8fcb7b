package uk.workwell.selfservice;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/** Enters the ICB of a link, as its person. The trail names the referral, since nobody is registered yet. */
@Component
class PersonsSide {

    private final ApplicationEventPublisher events;

    PersonsSide(ApplicationEventPublisher events) {
        this.events = events;
    }

    <T> T within(Ticket ticket, Supplier<T> work) {
        var actor = new Actor(Actor.Kind.PERSON, ticket.subject());
        return CurrentTenant.within(tenant(ticket), () -> CurrentActor.within(actor, work::get));
    }

    /** Writes down, before anything is shown, that the person looked. */
    void seen(Ticket ticket, String part) {
        events.publishEvent(new RecordSeen(tenant(ticket), new Subject("referral", ticket.subject()), part, "confirm"));
    }

    static TenantId tenant(Ticket ticket) {
        var tenant = ticket.tenant();
        if (tenant == null) {
            throw new LinkGone();
        }
        return tenant;
    }
}
