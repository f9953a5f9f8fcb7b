package uk.workwell.selfservice;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
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

    /** Before an ICB is known what was sent lies with the employer, and the trail names its line. */
    <T> T withoutIcb(Ticket ticket, Supplier<T> work) {
        var employer = ticket.employer();
        if (employer == null || ticket.tenant() != null) {
            throw new LinkGone();
        }
        var actor = new Actor(Actor.Kind.PERSON, ticket.subject());
        return CurrentEmployer.within(employer, () -> CurrentActor.within(actor, work::get));
    }

    /** Both sides of the wall at once, for the one step that crosses it. */
    <T> T into(TenantId icb, Ticket ticket, Supplier<T> work) {
        return CurrentTenant.within(icb, () -> withoutIcb(ticket, work));
    }

    /** Writes down, before anything is shown, that the person looked. */
    void seen(Ticket ticket, String part) {
        events.publishEvent(new RecordSeen(tenant(ticket), new Subject("referral", ticket.subject()), part, "confirm"));
    }

    /** The same for a link that leads to a case. */
    boolean caseSeen(Ticket ticket, String part) {
        events.publishEvent(new RecordSeen(tenant(ticket), new Subject("care_case", ticket.subject()), part, "answer"));
        return true;
    }

    static TenantId tenant(Ticket ticket) {
        var tenant = ticket.tenant();
        if (tenant == null) {
            throw new LinkGone();
        }
        return tenant;
    }
}
