package uk.workwell.casework.plan;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.plan.PlanResult.ChangedSince;
import uk.workwell.casework.plan.PlanResult.Done;
import uk.workwell.casework.plan.PlanResult.Fault;
import uk.workwell.casework.plan.PlanResult.NotFound;
import uk.workwell.casework.plan.PlanResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** Writing plans and agreeing to them. Drafts are saved every few seconds; what was agreed to stays as it is. */
@Service
public class Plans {

    private final PlanTable table;
    private final ProgressTable progress;
    private final Caseload caseload;
    private final CaseBriefs cases;
    private final PlanMoves moves;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Plans(
            PlanTable table,
            ProgressTable progress,
            Caseload caseload,
            CaseBriefs cases,
            PlanMoves moves,
            Team team,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.progress = progress;
        this.caseload = caseload;
        this.cases = cases;
        this.moves = moves;
        this.team = team;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The plan of a case; empty where the case is not this colleague's. */
    public PlanBook of(Colleague colleague, CaseId caseId) {
        return Optional.ofNullable(transaction.execute(status -> caseload.of(colleague)
                        .find(caseId)
                        .map(card -> book(card.id()))
                        .orElse(PlanBook.EMPTY)))
                .orElse(PlanBook.EMPTY);
    }

    /**
     * Keeps a draft.
     *
     * @param version of the draft as it was shown; 0 begins one
     */
    public PlanResult draft(Colleague by, CaseId caseId, long version, PlanContent content) {
        return on(by, caseId, card -> {
            if (!card.state().live()) return Refused.because("Support has ended: its plan stays as it is");
            var now = clock.instant();
            var draft = book(caseId).draft();
            if (draft.map(PlanVersion::version).orElse(0L) != version) return changed(caseId);
            if (draft.isEmpty()) {
                table.insert(card, content, by.id(), now);
                events.publishEvent(new PlanDrafted(CurrentTenant.get(), caseId));
            } else if (!table.update(draft.get(), content, by.id(), now)) {
                return changed(caseId);
            }
            return new Done(book(caseId));
        });
    }

    /** Throws the draft away; the version in force goes on. */
    public PlanResult discard(Colleague by, CaseId caseId, long version) {
        return on(by, caseId, card -> {
            var draft = book(caseId).draft().filter(one -> one.version() == version);
            if (draft.isEmpty() || !table.updateState(draft.get(), PlanState.Action.DISCARD, clock.instant())) {
                return changed(caseId);
            }
            events.publishEvent(new PlanDiscarded(CurrentTenant.get(), caseId));
            return new Done(book(caseId));
        });
    }

    /** Both agree: the coach by doing this, the person as it says. From now on this version is in force. */
    public PlanResult agree(Colleague by, AgreePlan command) {
        return on(by, command.caseId(), card -> {
            var before = book(card.id());
            var draft = before.draft().filter(one -> one.version() == command.version());
            if (draft.isEmpty()) return changed(card.id());
            var content = draft.get().content();
            var faults = PlanRules.faults(content, before, command.person(), WorkingDays.today(clock));
            moves.tooEarly(card).ifPresent(words -> faults.add(new Fault(null, "", words)));
            return faults.isEmpty() ? agreed(by, card, command, before, draft.get()) : new Refused(faults);
        });
    }

    private PlanResult agreed(Colleague by, CaseCard card, AgreePlan command, PlanBook before, PlanVersion draft) {
        putInForce(card, before, draft, Objects.requireNonNull(command.person()), by.id());
        moves.agreed(by, card);
        events.publishEvent(new PlanVersionAgreed(CurrentTenant.get(), card.id()));
        return new Done(book(card.id()));
    }

    /**
     * The person read this version by a link and agrees; the coach did by sending it. Joins the caller's transaction, which
     * rolls back where the answer is no.
     */
    boolean agreeByLink(PlanAsk ask, PlanVersion draft) {
        var coach = cases.find(ask.caseId()).flatMap(brief -> team.find(brief.coach()));
        var card = coach.flatMap(one -> caseload.of(one).find(ask.caseId()));
        if (card.isEmpty() || moves.tooEarly(card.get()).isPresent()) return false;
        var person = new PersonAgreed(WorkingDays.today(clock), PersonAgreed.How.LINK);
        try {
            putInForce(card.get(), book(ask.caseId()), draft, person, ask.askedBy());
            moves.agreedByPerson(card.get());
        } catch (SomebodyWasQuicker quicker) {
            return false;
        }
        events.publishEvent(new PlanVersionAgreed(CurrentTenant.get(), ask.caseId()));
        return true;
    }

    private void putInForce(CaseCard card, PlanBook before, PlanVersion draft, PersonAgreed person, StaffId coach) {
        var now = clock.instant();
        before.agreed().ifPresent(one -> mustHold(table.updateState(one, PlanState.Action.SUPERSEDE, now)));
        mustHold(table.updateAgreed(draft, person, coach, now));
        progress.insertAgreed(card, draft.content(), coach, now);
        for (var removed : draft.content().removed()) {
            giveUp(coach, before, removed);
        }
    }

    private void giveUp(StaffId by, PlanBook before, PlanContent.Removed removed) {
        var goal = before.goals().get(removed.goal());
        if (goal == null || !goal.state().live()) return;
        var said = new ProgressTable.Said(goal.rating(), removed.reason());
        mustHold(progress.updateGoal(goal, GoalState.DROPPED, said, by, clock.instant()));
    }

    private static void mustHold(boolean changed) {
        if (!changed) throw new SomebodyWasQuicker();
    }

    /** For this area itself, which has looked the case up. */
    PlanBook book(CaseId caseId) {
        var goals = progress.goals(caseId).stream().collect(Collectors.toMap(GoalProgress::goal, one -> one));
        return new PlanBook(table.of(caseId), goals, progress.done(caseId));
    }

    private PlanResult on(Colleague by, CaseId caseId, Function<CaseCard, PlanResult> verb) {
        try {
            return answer(() -> caseload.of(by).find(caseId).map(verb).orElseGet(NotFound::new));
        } catch (DuplicateKeyException | SomebodyWasQuicker quicker) {
            return answer(() -> changed(caseId));
        }
    }

    private PlanResult answer(Supplier<PlanResult> work) {
        var answer = transaction.execute(status -> work.get());
        return answer == null ? new NotFound() : answer;
    }

    private PlanResult changed(CaseId caseId) {
        var now = book(caseId);
        return now.versions().stream()
                .findFirst()
                .<PlanResult>map(newest -> new ChangedSince(
                        team.find(newest.savedBy()).map(Colleague::name).orElse("Somebody"), newest.savedAt(), now))
                .orElseGet(NotFound::new);
    }

    /** Rolls the transaction back. */
    static final class SomebodyWasQuicker extends RuntimeException {
        SomebodyWasQuicker() {
            super("The plan changed meanwhile");
        }
    }
}
