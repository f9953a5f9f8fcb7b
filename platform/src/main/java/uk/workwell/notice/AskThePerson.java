package uk.workwell.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.referral.LinkSentAgain;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralSent;
import uk.workwell.tenant.Subject;

/** When an employer has referred somebody, the person gets the link to read it and to decide. */
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

    private void ask(ReferralId referral, UUID ticket) {
        outbox.put(Notice.to(
                Recipient.PERSON,
                referral.value(),
                EVENT,
                new Subject(LinksInMessages.TICKET, ticket),
                clock.instant()));
    }
}
