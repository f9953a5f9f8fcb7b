package uk.workwell.notice;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.referral.ReferralConfirmed;
import uk.workwell.referral.ReferralSent;
import uk.workwell.referral.ReferralUndeliverable;
import uk.workwell.referral.ReferralWithdrawn;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Subject;

/**
 * What the member of an employer hears who sent a referral: that it was sent; that the person is in contact, if they
 * permit it; and on day 14, whatever else has happened, that there is no information to show.
 */
@Component
class TellTheEmployer {

    static final String SENT = "referral-sent";
    static final String IN_CONTACT = "employer-status-in-contact";
    static final String UNDELIVERABLE = "referral-undeliverable";
    static final String NO_UPDATE = "employer-status-no-update";

    private final Outbox outbox;
    private final Clock clock;

    TellTheEmployer(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralSent event) {
        var who = CurrentActor.get();
        if (who.kind() == Actor.Kind.MEMBER) {
            outbox.put(Notice.toMember(event.employer(), who.id(), SENT, event.subject(), clock.instant()));
        }
    }

    @EventListener
    void on(ReferralConfirmed event) {
        if (event.mayKnow()) {
            tellWhoSent(event.subject(), IN_CONTACT);
        }
    }

    @EventListener
    void on(ReferralUndeliverable event) {
        tellWhoSent(event.subject(), UNDELIVERABLE);
    }

    private void tellWhoSent(Subject referral, String event) {
        outbox.about(SENT, referral.id()).forEach(sent -> tell(sent, event));
    }
}
