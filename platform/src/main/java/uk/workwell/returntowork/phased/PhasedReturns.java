package uk.workwell.returntowork.phased;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnWritten;
import uk.workwell.returntowork.phased.PhasedResult.Done;
import uk.workwell.returntowork.phased.PhasedResult.NotFound;
import uk.workwell.returntowork.phased.PhasedResult.Refused;
import uk.workwell.returntowork.phased.Who.Side;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** A phased return for whoever may work on the case. Everybody else finds nothing. */
@Service
public class PhasedReturns {

    private final PhasedTable table;
    private final VersionTable versions;
    private final StepTable steps;
    private final WorkedTable worked;
    private final PhasedVerbs verbs;
    private final PhasedReading reading;
    private final WorkedWeeks weeks;
    private final LookingOver looking;
    private final Caseload caseload;
    private final AcceptedReferrals accepted;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PhasedReturns(
            PhasedTable table,
            VersionTable versions,
            StepTable steps,
            WorkedTable worked,
            PhasedVerbs verbs,
            PhasedReading reading,
            WorkedWeeks weeks,
            LookingOver looking,
            Caseload caseload,
            AcceptedReferrals accepted,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.versions = versions;
        this.steps = steps;
        this.worked = worked;
        this.verbs = verbs;
        this.reading = reading;
        this.weeks = weeks;
        this.looking = looking;
        this.caseload = caseload;
        this.accepted = accepted;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The one under way or the last that was; empty where there is none, and where the case is not this colleague's. */
    public Optional<PhasedBook> of(Colleague by, CaseId caseId) {
        return in(() -> caseload.of(by)
                .find(caseId)
                .flatMap(card -> table.of(card.id()))
                .map(reading::forTheCoach));
    }

    /** What there is to say about a plan that is being written. */
    public List<Check> checks(Colleague by, CaseId caseId, PhasedContent content) {
        return in(() -> caseload.of(by)
                .find(caseId)
                .map(card -> looking.checks(
                        caseId,
                        content,
                        card.startedOn() == null ? null : card.clock().endsOn()))
                .orElseGet(List::of));
    }

    /**
     * Keeps another version. A draft is nobody else's; once it was proposed, everybody is asked again.
     *
     * @param seen the version of the plan as it was shown; ignored where none is under way
     */
    public PhasedResult save(Colleague by, CaseId caseId, long seen, PhasedContent content) {
        return on(by, caseId, card -> {
            var plan = table.of(caseId).filter(one -> one.state().live());
            if (plan.isPresent()) return verbs.change(plan.get(), seen, coach(by), content);
            var faults = PhasedRules.faults(content, WorkingDays.today(clock));
            return faults.isEmpty() ? begun(by, card, content) : new Refused(faults);
        });
    }

    private PhasedResult begun(Colleague by, CaseCard card, PhasedContent content) {
        var employer = accepted.facts(new ReferralId(card.referral())).map(ReferralFacts::employer);
        var plan = new PhasedReturn(
                Ids.fresh(),
                card.id(),
                card.provider().value(),
                card.referral(),
                employer.orElse(null),
                PhasedState.DRAFT,
                1,
                null,
                0);
        var now = clock.instant();
        table.insert(plan, content, now);
        versions.insert(plan, 1, content, coach(by), now);
        steps.add(plan, PhasedAction.DRAFT, null, now, null);
        events.publishEvent(new PhasedReturnWritten(CurrentTenant.get(), card.id()));
        return new Done(PhasedState.DRAFT);
    }

    public PhasedResult propose(Colleague by, CaseId caseId, long seen) {
        return onPlan(by, caseId, plan -> verbs.propose(plan, seen, coach(by)));
    }

    /** @param hash of the version as it was read */
    public PhasedResult sign(Colleague by, CaseId caseId, int number, String hash) {
        return onPlan(by, caseId, plan -> verbs.sign(plan, number, hash, coach(by)));
    }

    /** It is a draft again, and nobody's name stands under it. */
    public PhasedResult takeBack(Colleague by, CaseId caseId, long seen) {
        return onPlan(by, caseId, plan -> verbs.end(plan, seen, PhasedAction.TAKE_BACK, ""));
    }

    public PhasedResult end(Colleague by, CaseId caseId, long seen, String reason) {
        if (reason.isBlank()) return PhasedResult.Refused.because("reason", "Say why it ends");
        return onPlan(by, caseId, plan -> verbs.end(plan, seen, PhasedAction.END, reason));
    }

    /** What was worked in a week, from 0 on. */
    public PhasedResult worked(Colleague by, CaseId caseId, int week, WeekHours hours, String words) {
        return onPlan(by, caseId, plan -> weeks.enter(plan, week, hours, words, coach(by)));
    }

    /** Somebody talked about the weeks that were worked otherwise. */
    public PhasedResult talked(Colleague by, CaseId caseId) {
        return onPlan(by, caseId, plan -> {
            worked.updateTalked(plan.id(), clock.instant());
            return new Done(plan.state());
        });
    }

    /** Cases of a coach in which there is something to talk about, longest waiting first. */
    public List<ToTalkAbout> toTalkAbout(Colleague by) {
        return in(() -> worked.talks(by.id()));
    }

    /** What happened, newest first. */
    public List<History> history(Colleague by, CaseId caseId) {
        return in(() -> caseload.of(by)
                .find(caseId)
                .map(card -> steps.of(caseId, 50).stream().map(History::of).toList())
                .orElseGet(List::of));
    }

    private static Who coach(Colleague by) {
        return new Who(Side.COACH, by.id().value(), by.name());
    }

    private PhasedResult onPlan(Colleague by, CaseId caseId, Function<PhasedReturn, PhasedResult> verb) {
        return on(by, caseId, card -> table.of(caseId).map(verb).orElseGet(NotFound::new));
    }

    private PhasedResult on(Colleague by, CaseId caseId, Function<CaseCard, PhasedResult> verb) {
        return Undone.unlessDone(
                transaction,
                () -> caseload.of(by)
                        .find(caseId)
                        .map(card -> card.state().live() ? verb.apply(card) : ended())
                        .orElseGet(NotFound::new),
                () -> in(() -> table.of(caseId).map(verbs::changed).orElseGet(NotFound::new)));
    }

    private static PhasedResult ended() {
        return PhasedResult.Refused.because("", "Support has ended: its plans stay as they are");
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
