package uk.workwell.selfservice;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.Registration;
import uk.workwell.employer.Registrations;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.tenant.CurrentEmployer;

/** Sends the link that proves a mailbox; one that was sent before dies. */
@Component
class MailTheEmployer {

    private static final Duration WORKS_FOR = Duration.ofDays(7);

    private final Registrations registrations;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailTheEmployer(Registrations registrations, Links links, TransactionTemplate transaction, Clock clock) {
        this.registrations = registrations;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    void send(Registration mine) {
        var before = mine.ticket();
        CurrentEmployer.run(
                mine.id(),
                () -> transaction.executeWithoutResult(status -> {
                    if (before != null) {
                        links.end(new TicketId(before));
                    }
                    var until = clock.instant().plus(WORKS_FOR);
                    var ticket = links.issue(
                            Purpose.REGISTER_EMPLOYER,
                            null,
                            mine.id(),
                            mine.id().value(),
                            until);
                    registrations.mailed(ticket.value());
                }));
    }
}
