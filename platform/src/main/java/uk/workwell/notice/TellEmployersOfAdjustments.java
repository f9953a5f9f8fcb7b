package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentSentToEmployer;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Grant;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.tenant.Subject;

/**
 * Whom an employer sends to read what its member of staff asks for: those whom the person named, or whoever sent the referral where
 * they named nobody. Nobody hears of what they may not read.
 */
@Component
class TellEmployersOfAdjustments {

    private static final String TO_ANSWER = "adjustment-to-answer";

    private final Outbox outbox;
    private final Permissions permissions;
    private final AcceptedReferrals accepted;
    private final Clock clock;

    TellEmployersOfAdjustments(Outbox outbox, Permissions permissions, AcceptedReferrals accepted, Clock clock) {
        this.outbox = outbox;
        this.permissions = permissions;
        this.accepted = accepted;
        this.clock = clock;
    }

    @EventListener
    void on(AdjustmentSentToEmployer event) {
        var line = accepted.facts(new ReferralId(event.referral()))
                .map(facts -> facts.employerReferralId())
                .orElse(null);
        if (line == null) {
            return;
        }
        var now = clock.instant();
        var document = new DocumentId(event.adjustment().value());
        var subject = new Subject(TellTheEmployer.LINE, line);
        permissions.of(event.referral()).stream()
                .filter(one -> one.facts().countsAt(now))
                .map(Permitted::grant)
                .filter(grant -> document.equals(grant.document()))
                .map(Grant::only)
                .distinct()
                .forEach(only -> {
                    if (only == null) {
                        outbox.put(WhoActsByLink.everybody(event.employer(), line, TO_ANSWER, subject, now));
                        outbox.about(TellTheEmployer.SENT, line)
                                .forEach(sent -> outbox.put(Notice.toMember(
                                        event.employer(), sent.recipientId(), TO_ANSWER, subject, now)));
                    } else {
                        outbox.put(Notice.toMember(event.employer(), only.value(), TO_ANSWER, subject, now));
                    }
                });
    }
}
