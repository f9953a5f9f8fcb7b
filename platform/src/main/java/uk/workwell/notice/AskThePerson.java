package uk.workwell.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.referral.InformationRequested;
import uk.workwell.referral.LinkSentAgain;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralSent;
import uk.workwell.tenant.Subject;

/** The person gets a link: to read and decide when an employer referred them, and to answer what is asked back. */
@Component
class AskThePerson {

    static final String EVENT = "confirm-link";

    private final Outbox outbox;
    private final Clock clock;

    AskThePerson(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralSent event) {
        ask(event.referral(), event.ticket());
    }

    @EventListener
    void on(LinkSentAgain event) {
        ask(event.referral(), event.ticket());
    }

    @EventListener
    void on(InformationRequested event) {
        ask(event.referral(), event.ticket(), "information-requested");
    }

    private void ask(ReferralId referral, UUID ticket) {
        ask(referral, ticket, EVENT);
    }

    private void ask(ReferralId referral, UUID ticket, String words) {
        outbox.put(Notice.to(
                Recipient.PERSON,
                referral.value(),
                words,
                new Subject(LinksInMessages.TICKET, ticket),
                clock.instant()));
    }
}
