package uk.workwell.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.link.LinkLocked;
import uk.workwell.link.Purpose;
import uk.workwell.referral.DuplicateFound;
import uk.workwell.referral.ReferralAccepted;
import uk.workwell.referral.ReferralDeclined;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralReceived;
import uk.workwell.referral.ReferralRedirected;
import uk.workwell.referral.ReferrerAsked;
import uk.workwell.referral.referrer.Outcomes;
import uk.workwell.referral.referrer.ReferrerInvited;
import uk.workwell.tenant.Subject;

/** What an organisation hears that refers people: its link, and of its own referrals that they came and what came of them, without a reason. */
@Component
class TellTheReferrer {

    private final Outbox outbox;
    private final Outcomes outcomes;
    private final Clock clock;

    TellTheReferrer(Outbox outbox, Outcomes outcomes, Clock clock) {
        this.outbox = outbox;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @EventListener
    void on(ReferrerInvited event) {
        put(event.referrer(), "referrer-invited", new Subject(LinksInMessages.TICKET, event.ticket()));
    }

    @EventListener
    void on(ReferrerAsked event) {
        put(event.referrer(), "referrer-asked", new Subject(LinksInMessages.TICKET, event.ticket()));
    }

    @EventListener
    void on(LinkLocked event) {
        if (event.purpose() == Purpose.REFER) {
            put(event.opened(), "link-locked", event.subject());
        }
    }

    @EventListener
    void on(ReferralReceived event) {
        var referrer = event.referrer();
        if (referrer != null) put(referrer, "referral-received", event.subject());
    }

    /** The same words: whether we know somebody already is not a referrer's to learn. */
    @EventListener
    void on(DuplicateFound event) {
        tell("referral-received", event.referral(), event.subject());
    }

    @EventListener
    void on(ReferralAccepted event) {
        tell("referral-accepted", event.referral(), event.subject());
    }

    @EventListener
    void on(ReferralDeclined event) {
        tell("referral-not-accepted", event.referral(), event.subject());
    }

    @EventListener
    void on(ReferralRedirected event) {
        tell("referral-redirected", event.referral(), event.subject());
    }

    private void tell(String event, ReferralId referral, Subject subject) {
        outcomes.sender(referral).ifPresent(sender -> put(sender.referrer(), event, subject));
    }

    private void put(UUID referrer, String event, Subject subject) {
        outbox.put(Notice.to(Recipient.PROFESSIONAL, referrer, event, subject, clock.instant()));
    }
}
