package uk.workwell.notice;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.passport.PassportEvents.PassportOffered;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.Subject;

/** The person alone hears of their passport: the link to where they make it. */
@Component
class TellOfPassports {

    /** As long as somebody may want to come back to it; then they are sent another. */
    private static final Duration LINKS_LAST = Duration.ofDays(90);

    private final Outbox outbox;
    private final Links links;
    private final Clock clock;

    TellOfPassports(Outbox outbox, Links links, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(PassportOffered event) {
        var until = clock.instant().plus(LINKS_LAST);
        var ticket = links.issue(Purpose.PASSPORT, event.tenant(), null, event.referral(), until);
        outbox.put(Notice.to(
                Recipient.PERSON,
                event.referral(),
                "passport-link",
                new Subject(LinksInMessages.TICKET, ticket.value()),
                clock.instant()));
    }
}
