package uk.workwell.notice;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.workwell.link.CodeSender;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.Subject;

/** Brings one-time codes to the owner of a link, by the other channel. */
@Component
class CodesToTheOwner implements CodeSender {

    static final String EVENT = "one-time-code";

    private final Outbox outbox;
    private final PeopleReached people;
    private final Clock clock;

    CodesToTheOwner(Outbox outbox, PeopleReached people, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void send(Ticket ticket) {
        outbox.put(Notice.to(
                Recipient.PERSON,
                ticket.subject(),
                EVENT,
                new Subject("link_ticket", ticket.id().value()),
                clock.instant()));
    }

    @Override
    public String whereTo(Ticket ticket) {
        return people.of(ticket.subject())
                .other()
                .map(Reach.Address::masked)
                .orElse("the contact that we have for you");
    }
}
