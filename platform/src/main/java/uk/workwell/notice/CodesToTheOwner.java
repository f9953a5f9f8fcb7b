package uk.workwell.notice;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.workwell.link.CodeSender;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.Subject;

/** Brings one-time codes to the owner of a link, by the other channel. */
@Component
class CodesToTheOwner implements CodeSender {

    static final String EVENT = "one-time-code";

    private final Outbox outbox;
    private final EmployersOutbox unplaced;
    private final PeopleReached people;
    private final ReferrersReached referrers;
    private final FirmsReached firms;
    private final Clock clock;

    CodesToTheOwner(
            Outbox outbox,
            EmployersOutbox unplaced,
            PeopleReached people,
            ReferrersReached referrers,
            FirmsReached firms,
            Clock clock) {
        this.outbox = outbox;
        this.unplaced = unplaced;
        this.people = people;
        this.referrers = referrers;
        this.firms = firms;
        this.clock = clock;
    }

    @Override
    public void send(Ticket ticket) {
        var notice = Notice.to(
                owner(ticket.purpose()),
                ticket.subject(),
                EVENT,
                new Subject(LinksInMessages.TICKET, ticket.id().value()),
                clock.instant());
        if (ticket.tenant() == null) {
            unplaced.put(notice);
        } else {
            outbox.put(notice);
        }
    }

    @Override
    public String whereTo(Ticket ticket) {
        var reached =
                switch (owner(ticket.purpose())) {
                    case PROFESSIONAL -> referrers.of(ticket.subject());
                    case FIRM -> firms.of(ticket.subject());
                    default -> people.of(ticket.subject());
                };
        return reached.other().map(Reach.Address::masked).orElse("the contact that we have for you");
    }

    private static Recipient owner(Purpose purpose) {
        return switch (purpose) {
            case REFER -> Recipient.PROFESSIONAL;
            case FOR_EMPLOYER, REGISTER_EMPLOYER, JOIN_EMPLOYER -> Recipient.FIRM;
            default -> Recipient.PERSON;
        };
    }
}
