package uk.workwell.casework.plan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.onward.OnwardEvents.OnwardEnded;
import uk.workwell.casework.onward.OnwardEvents.OnwardPlaced;
import uk.workwell.casework.onward.OnwardId;
import uk.workwell.casework.onward.OnwardOutcomes;
import uk.workwell.casework.onward.OnwardOutcomes.StepDone;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/**
 * A service that is done has done the step of the plan that it was for, in the same transaction. A step that was ticked before
 * keeps its day; one that is no longer in force stays as it is.
 */
@Component
class StepsDoneByServices {

    private final OnwardOutcomes outcomes;
    private final ProgressTable progress;
    private final PlanMoves moves;
    private final Caseload caseload;
    private final Team team;
    private final ApplicationEventPublisher events;

    StepsDoneByServices(
            OnwardOutcomes outcomes,
            ProgressTable progress,
            PlanMoves moves,
            Caseload caseload,
            Team team,
            ApplicationEventPublisher events) {
        this.outcomes = outcomes;
        this.progress = progress;
        this.moves = moves;
        this.caseload = caseload;
        this.team = team;
        this.events = events;
    }

    @EventListener
    void on(OnwardEnded ended) {
        cameBack(ended.id());
    }

    @EventListener
    void on(OnwardPlaced placed) {
        cameBack(placed.id());
    }

    private void cameBack(OnwardId id) {
        var actor = CurrentActor.get();
        if (actor.kind() != Actor.Kind.STAFF) return;
        team.find(new StaffId(actor.id())).ifPresent(by -> outcomes.stepDone(id).ifPresent(done -> caseload.of(by)
                .find(done.caseId())
                .filter(card -> card.state().live())
                .ifPresent(card -> tick(by, card, done))));
    }

    private void tick(Colleague by, CaseCard card, StepDone done) {
        if (progress.done(card.id()).containsKey(done.step())) return;
        if (progress.updateStep(card.id(), done.step(), done.on(), by.id())) {
            moves.begun(by, card);
            events.publishEvent(new PlanStepTicked(CurrentTenant.get(), card.id()));
        }
    }
}
