package uk.workwell.notice;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.link.LinkAskedFor;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.Subject;

/** The owner of a locked link that they keep gets another, in words that do not say what it opens. */
@Component
class TellOfNewLinks {

    private static final Set<Purpose> KEPT =
            EnumSet.of(Purpose.MY_PAGE, Purpose.PASSPORT, Purpose.PHASED_RETURN, Purpose.MESSAGES);

    private final Outbox outbox;
    private final Clock clock;

    TellOfNewLinks(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(LinkAskedFor event) {
        if (KEPT.contains(event.purpose())) {
            outbox.put(Notice.to(
                    Recipient.PERSON,
                    event.opened(),
                    "link-again",
                    new Subject(LinksInMessages.TICKET, event.ticket().value()),
                    clock.instant()));
        }
    }
}
