package uk.workwell.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentSentToEmployer;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Grant;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.tenant.EmployerId;
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
        tell(event.employer(), event.referral(), event.adjustment().value(), TO_ANSWER);
    }

    /** Everybody there who may read what has this id. */
    void tell(EmployerId employer, UUID referral, UUID about, String event) {
        var line = accepted.facts(new ReferralId(referral))
                .map(facts -> facts.employerReferralId())
                .orElse(null);
        if (line == null) {
            return;
        }
        var now = clock.instant();
        var document = new DocumentId(about);
        var subject = new Subject(TellTheEmployer.LINE, line);
        permissions.of(referral).stream()
                .filter(one -> one.facts().countsAt(now))
                .map(Permitted::grant)
                .filter(grant -> document.equals(grant.document()))
                .map(Grant::only)
                .distinct()
                .forEach(only -> {
                    if (only == null) {
                        // A request by law has no page behind a manager's link.
                        if (event.equals(TO_ANSWER)) {
                            outbox.put(WhoActsByLink.everybody(employer, line, event, subject, now));
                        }
                        outbox.about(TellTheEmployer.SENT, line)
                                .forEach(sent ->
                                        outbox.put(Notice.toMember(employer, sent.recipientId(), event, subject, now)));
                    } else {
                        outbox.put(Notice.toMember(employer, only.value(), event, subject, now));
                    }
                });
    }
}
