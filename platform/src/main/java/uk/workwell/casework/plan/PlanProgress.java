package uk.workwell.casework.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.plan.PlanResult.ChangedSince;
import uk.workwell.casework.plan.PlanResult.Done;
import uk.workwell.casework.plan.PlanResult.Fault;
import uk.workwell.casework.plan.PlanResult.NotFound;
import uk.workwell.casework.plan.PlanResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** How far the plan in force has come. Changes nothing of what was agreed. */
@Service
public class PlanProgress {

    private final Plans plans;
    private final ProgressTable progress;
    private final Caseload caseload;
    private final PlanMoves moves;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PlanProgress(
            Plans plans,
            ProgressTable progress,
            Caseload caseload,
            PlanMoves moves,
            Team team,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.progress = progress;
        this.caseload = caseload;
        this.moves = moves;
        this.team = team;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Work on the plan begins. Marking the first progress does the same. */
    public PlanResult begin(Colleague by, CaseId caseId) {
        return on(by, caseId, card -> {
            moves.begun(by, card);
            return new Done(plans.of(by, caseId));
        });
    }

    /** @param doneOn null: not done after all */
    public PlanResult tick(Colleague by, CaseId caseId, UUID step, @Nullable LocalDate doneOn) {
        if (doneOn != null && doneOn.isAfter(WorkingDays.today(clock))) {
            return new Refused(List.of(new Fault(step, "done", "A step cannot be done on a day ahead")));
        }
        return on(by, caseId, card -> {
            if (progress.updateStep(caseId, step, doneOn, by.id())) {
                moves.begun(by, card);
                events.publishEvent(new PlanStepTicked(CurrentTenant.get(), caseId));
            }
            return new Done(plans.of(by, caseId));
        });
    }

    public PlanResult move(Colleague by, MoveGoal command) {
        return on(by, command.caseId(), card -> {
            var book = plans.of(by, command.caseId());
            var goal = book.goals().get(command.goal());
            if (goal == null) return new NotFound();
            if (goal.version() != command.version()) return changed(book);
            var rating = command.rating();
            if (rating != null && (rating < 0 || rating > 10)) {
                return new Refused(
                        List.of(new Fault(goal.goal(), "rating", "Enter a whole number from 0 to 10, or nothing")));
            }
            var action = command.action();
            var next = action == null ? Optional.of(goal.state()) : goal.state().after(action);
            if (next.isEmpty()) {
                return new Refused(List.of(new Fault(
                        goal.goal(), "action", "This goal is “" + goal.state().words() + "” already")));
            }
            var reason = command.reason() == null ? "" : command.reason().strip();
            if (action == GoalState.Action.DROP && reason.isEmpty()) {
                return new Refused(List.of(new Fault(goal.goal(), "reason", "Say why this goal is given up")));
            }
            var said = new ProgressTable.Said(
                    command.rating(), next.get() == GoalState.DROPPED ? reason(goal, reason) : null);
            if (!progress.updateGoal(goal, next.get(), said, by.id(), clock.instant())) {
                throw new Plans.SomebodyWasQuicker();
            }
            moves.begun(by, card);
            events.publishEvent(new GoalMoved(CurrentTenant.get(), command.caseId()));
            return new Done(plans.of(by, command.caseId()));
        });
    }

    private static @Nullable String reason(GoalProgress before, String now) {
        return now.isEmpty() ? before.reason() : now;
    }

    private PlanResult changed(PlanBook now) {
        return now.goals().values().stream()
                .max(Comparator.comparing(GoalProgress::changedAt))
                .<PlanResult>map(last -> new ChangedSince(
                        team.find(last.changedBy()).map(Colleague::name).orElse("Somebody"), last.changedAt(), now))
                .orElseGet(NotFound::new);
    }

    private PlanResult on(Colleague by, CaseId caseId, Function<CaseCard, PlanResult> verb) {
        try {
            var answer = transaction.execute(status -> caseload.of(by)
                    .find(caseId)
                    .map(card -> card.state().live()
                            ? verb.apply(card)
                            : Refused.because("Support has ended: its plan stays as it is"))
                    .orElseGet(NotFound::new));
            return Objects.requireNonNullElseGet(answer, NotFound::new);
        } catch (Plans.SomebodyWasQuicker quicker) {
            return changed(plans.of(by, caseId));
        }
    }
}
