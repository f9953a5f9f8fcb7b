package uk.workwell.notice;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.EmployerLines;
import uk.workwell.employer.MemberId;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralConfirmed;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralSent;
import uk.workwell.referral.ReferralUndeliverable;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseReleased;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * What the member of an employer hears who sent a referral: that it was sent; that the person is in contact, if they
 * permit it; and on day 14, whatever else has happened, that there is no information to show.
 */
@Component
class TellTheEmployer {

    static final String SENT = "referral-sent";
    static final String IN_CONTACT = "employer-status-in-contact";
    static final String UNDELIVERABLE = "referral-undeliverable";
    static final String SOMETHING_TO_READ = "something-to-read";
    static final String NO_UPDATE = "employer-status-no-update";

    /** The employer's own line about somebody it referred. */
    static final String LINE = "employer_referral";

    /** How late the message of day 14 may still come, after a standstill. */
    private static final Duration CATCH_UP = Duration.ofDays(14);

    private static final List<String> SAID_SOMETHING_ELSE =
            List.of(IN_CONTACT, UNDELIVERABLE, NO_UPDATE, SOMETHING_TO_READ);

    private final Outbox outbox;
    private final EmployersOutbox unplaced;
    private final EmployerLines lines;
    private final AcceptedReferrals accepted;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellTheEmployer(
            Outbox outbox,
            EmployersOutbox unplaced,
            EmployerLines lines,
            AcceptedReferrals accepted,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.unplaced = unplaced;
        this.lines = lines;
        this.accepted = accepted;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralSent event) {
        var who = CurrentActor.get();
        if (who.kind() == Actor.Kind.MEMBER) {
            var line = new Subject(LINE, event.employerReferralId());
            outbox.put(Notice.toMember(event.employer(), who.id(), SENT, line, clock.instant()));
        }
    }

    @EventListener
    void on(ReferralConfirmed event) {
        if (event.mayKnow()) {
            tellWhoSent(event.employerReferralId(), IN_CONTACT);
        }
    }

    @EventListener
    void on(ReferralUndeliverable event) {
        tellWhoSent(event.employerReferralId(), UNDELIVERABLE);
    }

    /** That there is something to read, and not what. It goes to those who may read it: by name, or else to whoever sent. */
    @EventListener
    void on(ReleaseReleased event) {
        var now = clock.instant();
        accepted.facts(new ReferralId(event.referral()))
                .map(ReferralFacts::employerReferralId)
                .ifPresent(line -> {
                    var subject = new Subject(LINE, line);
                    if (event.only().isEmpty()) {
                        outbox.put(WhoActsByLink.everybody(event.employer(), line, SOMETHING_TO_READ, subject, now));
                    }
                    readers(event, line)
                            .forEach(member -> outbox.put(
                                    Notice.toMember(event.employer(), member, SOMETHING_TO_READ, subject, now)));
                });
    }

    private Stream<UUID> readers(ReleaseReleased event, UUID line) {
        return event.only().isEmpty()
                ? outbox.about(SENT, line).stream().map(Notice::recipientId).distinct()
                : event.only().stream().map(MemberId::value);
    }

    private void tellWhoSent(UUID line, String event) {
        outbox.about(SENT, line).forEach(sent -> outbox.put(sent.followedBy(event, clock.instant())));
    }

    /**
     * Tells whose day 14 has come, once each. What is asked is what the employer sees already: whether it was told
     * something else, and whether its own line still stands. What the person did is not asked.
     */
    void onStatusDay() {
        var today = WorkingDays.today(clock);
        var dayAfter = today.minusDays(Words.EMPLOYERS_HEAR_AFTER_DAYS - 1L)
                .atStartOfDay(LONDON)
                .toInstant();
        var longAgo = dayAfter.minus(CATCH_UP);
        for (var sent : outbox.unanswered(SENT, SAID_SOMETHING_ELSE, longAgo, dayAfter)) {
            if (stands(sent)) {
                transaction.executeWithoutResult(status -> outbox.put(sent.followedBy(NO_UPDATE, clock.instant())));
            }
        }
    }

    /** {@link #onStatusDay} for the bound employer's referrals that no ICB holds, by the same days and words. */
    void onStatusDayOfTheUnplaced() {
        var dayAfter = WorkingDays.today(clock)
                .minusDays(Words.EMPLOYERS_HEAR_AFTER_DAYS - 1L)
                .atStartOfDay(LONDON)
                .toInstant();
        for (var sent : unplaced.unanswered(SENT, SAID_SOMETHING_ELSE, dayAfter.minus(CATCH_UP), dayAfter)) {
            if (lines.stands(sent.subject().id())) {
                transaction.executeWithoutResult(status -> unplaced.put(sent.followedBy(NO_UPDATE, clock.instant())));
            }
        }
    }

    private boolean stands(Notice sent) {
        var employer = sent.employer();
        return employer != null
                && CurrentEmployer.within(
                        employer, () -> lines.stands(sent.subject().id()));
    }
}
