package uk.workwell.casework.risk;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;

/** Asks the next in line. Done twice, or too early, it does nothing. */
@Component
class Escalating {

    private final RiskTable risks;
    private final RiskSteps steps;
    private final Watch watch;
    private final DutyTime duty;
    private final EscalateInTime timer;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Escalating(
            RiskTable risks,
            RiskSteps steps,
            Watch watch,
            DutyTime duty,
            EscalateInTime timer,
            Clock clock,
            ApplicationEventPublisher events) {
        this.risks = risks;
        this.steps = steps;
        this.watch = watch;
        this.duty = duty;
        this.timer = timer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void ifNobodyLooked(RiskId id) {
        var now = clock.instant();
        var waiting = risks.find(id).filter(risk -> risk.can(RiskAction.ESCALATE));
        if (waiting.isEmpty()) return;
        var risk = waiting.get();
        var due = risk.dueAt();
        if (due == null || due.isAfter(now)) return;
        var next = risk.escalated(watch.next(risk), duty.dueFrom(now));
        if (!risks.update(next)) return;
        steps.add(next, RiskAction.ESCALATE.verb(), risk.state(), now, null);
        timer.start(next);
        events.publishEvent(new RiskEscalated(CurrentTenant.get(), id));
    }
}
