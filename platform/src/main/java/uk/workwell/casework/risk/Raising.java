package uk.workwell.casework.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** Begins a risk: its row, its first step, and for a red one the timer. Runs in the caller's transaction. */
@Component
class Raising {

    private final RiskTable risks;
    private final RiskSteps steps;
    private final Watch watch;
    private final DutyTime duty;
    private final EscalateInTime timer;
    private final ApplicationEventPublisher events;

    Raising(
            RiskTable risks,
            RiskSteps steps,
            Watch watch,
            DutyTime duty,
            EscalateInTime timer,
            ApplicationEventPublisher events) {
        this.risks = risks;
        this.steps = steps;
        this.watch = watch;
        this.duty = duty;
        this.timer = timer;
        this.events = events;
    }

    Risk raise(CaseId caseId, ProviderId provider, Risk.Body body, Instant now) {
        var author = CurrentActor.get();
        if (author.kind() != Actor.Kind.STAFF) author = Actor.SYSTEM;
        var state = RiskState.of(body.level());
        var raised = new Risk(
                RiskId.fresh(),
                caseId,
                provider,
                body,
                state,
                author,
                now,
                state == RiskState.WAITING ? duty.dueFrom(now) : null,
                watch.first(provider, staff(author)),
                null,
                null,
                null,
                state == RiskState.CLOSED ? now : null,
                0);
        risks.insert(raised);
        steps.add(raised, RiskAction.RAISE, null, now, null);
        timer.start(raised);
        events.publishEvent(new RiskRaised(CurrentTenant.get(), raised.id()));
        return raised;
    }

    /** What an answer in a questionnaire raises: red, without anybody's words. */
    static Risk.Body byAnAnswer() {
        return new Risk.Body(
                RiskLevel.RED, List.of(), "Raised by an answer in a questionnaire. Read the answers in the case.");
    }

    private static Optional<StaffId> staff(Actor author) {
        return author.kind() == Actor.Kind.STAFF ? Optional.of(new StaffId(author.id())) : Optional.empty();
    }
}
