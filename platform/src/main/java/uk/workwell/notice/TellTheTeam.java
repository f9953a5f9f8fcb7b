package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.referral.InformationGiven;
import uk.workwell.referral.ReferralAccepted;
import uk.workwell.referral.ReferralHeld;
import uk.workwell.referral.ReferralReceived;
import uk.workwell.referral.ReferrerAnswered;

/** What staff hear: that somebody waits for a decision, and that somebody was allocated to them. */
@Component
class TellTheTeam {

    private final Outbox outbox;
    private final Clock clock;

    TellTheTeam(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralReceived event) {
        outbox.put(Notice.to(
                Recipient.TRIAGE, event.person().value(), "referral-received", event.subject(), clock.instant()));
    }

    @EventListener
    void on(InformationGiven event) {
        outbox.put(Notice.to(
                Recipient.TRIAGE, event.person().value(), "information-given", event.subject(), clock.instant()));
    }

    @EventListener
    void on(ReferrerAnswered event) {
        outbox.put(Notice.to(
                Recipient.TRIAGE, event.person().value(), "information-given", event.subject(), clock.instant()));
    }

    @EventListener
    void on(ReferralHeld event) {
        outbox.put(
                Notice.to(Recipient.DUTY, event.person().value(), "referral-held", event.subject(), clock.instant()));
    }

    @EventListener
    void on(ReferralAccepted event) {
        outbox.put(
                Notice.to(Recipient.COACH, event.coach().value(), "case-allocated", event.subject(), clock.instant()));
    }
}
