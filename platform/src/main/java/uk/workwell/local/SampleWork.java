package uk.workwell.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.LogFirstAppointment;
import uk.workwell.casework.Mode;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageResult;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** The second half of a life: what coaches do, each step on its own day. */
@Component
@Profile({"local", "test"})
class SampleWork {

    private final Triage triage;
    private final Casework casework;
    private final Caseload caseload;
    private final CaseBriefs briefs;

    SampleWork(Triage triage, Casework casework, Caseload caseload, CaseBriefs briefs) {
        this.triage = triage;
        this.casework = casework;
        this.caseload = caseload;
        this.briefs = briefs;
    }

    /** Whether the area has decided on anybody: then its people are there already. */
    boolean anyDecided(Colleague lead) {
        var decided = new TriageFilter(TriageFilter.Tab.DECIDED, null);
        return CurrentTenant.within(lead.tenant(), () -> triage.count(lead, decided)) > 0;
    }

    void accept(Colleague coach, ReferralId id, Instant when) {
        decided(as(coach, when, () -> triage.accept(coach, id, coach.id(), version(coach, id))));
    }

    void decline(Colleague coach, ReferralId id, Instant when) {
        var words = new DecisionWords(
                "You told us that your health doesn't make your work hard, and that is what this service is for.",
                "Your local careers service helps with work of every kind. If things change, ask us again.");
        decided(as(
                coach, when, () -> triage.decline(coach, id, DeclineCode.NO_HEALTH_LINK, words, version(coach, id))));
    }

    void redirect(Colleague coach, ReferralId id, Instant when) {
        var words = new DecisionWords(
                "Another service near you offers exactly what you asked for, and sooner than we could.",
                "Ask your GP practice for the physiotherapy service. You can refer yourself there.");
        decided(as(coach, when, () -> triage.redirect(coach, id, words, version(coach, id))));
    }

    void hold(Colleague coach, ReferralId id, Instant when) {
        decided(as(coach, when, () -> triage.hold(coach, id, version(coach, id))));
    }

    void askBack(Colleague coach, ReferralId id, Instant when) {
        var question = "On which days could you come, and would a phone call suit you as well?";
        decided(as(coach, when, () -> triage.askBack(coach, id, question, version(coach, id))));
    }

    void tryToReach(Colleague coach, ReferralId id, Channel channel, Instant when) {
        work(coach, id, when, card -> casework.logContactAttempt(coach, card.id(), channel, card.version()));
    }

    void book(Colleague coach, ReferralId id, Instant startsAt, Instant when) {
        reach(coach, id, LogContact.Outcome.BOOKED, new Booking(startsAt, 45, Mode.PHONE), when);
    }

    void hearNo(Colleague coach, ReferralId id, Instant when) {
        reach(coach, id, LogContact.Outcome.DECLINED, null, when);
    }

    void start(Colleague coach, ReferralId id, Instant startsAt) {
        work(
                coach,
                id,
                startsAt.plus(Duration.ofHours(1)),
                card -> casework.logFirstAppointment(
                        coach,
                        new LogFirstAppointment(
                                card.id(), startsAt, 45, Mode.PHONE, Attendance.ON_TIME, true, card.version())));
    }

    void write(Colleague coach, ReferralId id, Instant when) {
        work(coach, id, when, card -> casework.sendLetter(coach, card.id(), card.version()));
    }

    void giveUp(Colleague coach, ReferralId id, Instant when) {
        work(coach, id, when, card -> casework.giveUpContact(coach, card.id(), card.version()));
    }

    private void reach(
            Colleague coach, ReferralId id, LogContact.Outcome outcome, @Nullable Booking booking, Instant when) {
        work(
                coach,
                id,
                when,
                card -> casework.logContact(
                        coach, new LogContact(card.id(), when, Channel.PHONE, outcome, null, booking, card.version())));
    }

    /** Any verb on the case of a referral, at that moment. */
    void work(Colleague coach, ReferralId id, Instant when, Function<CaseCard, CaseResult> verb) {
        var result = on(coach, id, when, verb);
        if (!(result instanceof CaseResult.Done)) {
            throw new IllegalStateException("A step of a sample case was refused: " + result);
        }
    }

    /** Whatever is done about the case of a referral, at that moment. */
    <T> T on(Colleague coach, ReferralId id, Instant when, Function<CaseCard, T> work) {
        return as(
                coach,
                when,
                () -> work.apply(caseload.of(coach).find(caseOf(id)).orElseThrow()));
    }

    private CaseId caseOf(ReferralId id) {
        return briefs.ofReferral(id.value()).orElseThrow().id();
    }

    private long version(Colleague coach, ReferralId id) {
        return triage.open(coach, id).orElseThrow().version();
    }

    private static void decided(TriageResult result) {
        if (!(result instanceof TriageResult.Done)) {
            throw new IllegalStateException("A sample referral was not decided: " + result);
        }
    }

    static <T> T as(Colleague colleague, Instant when, Supplier<T> work) {
        var actor = new Actor(Actor.Kind.STAFF, colleague.id().value());
        return MovedClock.at(
                when, () -> CurrentActor.within(actor, () -> CurrentTenant.within(colleague.tenant(), work::get)));
    }
}
