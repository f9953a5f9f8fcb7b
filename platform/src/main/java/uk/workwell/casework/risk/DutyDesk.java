package uk.workwell.casework.risk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.risk.ConcernCard.Can;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/** What a colleague sees of risks: the words, or that there is something, or nothing. */
@Service
@Transactional(readOnly = true)
public class DutyDesk {

    private final Caseload caseload;
    private final RiskTable risks;
    private final RiskSteps steps;
    private final Watch watch;
    private final Concerns concerns;

    DutyDesk(Caseload caseload, RiskTable risks, RiskSteps steps, Watch watch, Concerns concerns) {
        this.caseload = caseload;
        this.risks = risks;
        this.steps = steps;
        this.watch = watch;
        this.concerns = concerns;
    }

    /** With its words; empty for everybody who may not read them. */
    public Optional<ConcernCard> find(Colleague colleague, RiskId id) {
        return risks.find(id)
                .filter(risk -> watch.mayRead(colleague, risk))
                .map(risk -> new ConcernCard(
                        risk.id(),
                        risk.caseId(),
                        risk.body().level(),
                        risk.body().triggers(),
                        risk.body().words(),
                        risk.state(),
                        risk.author(),
                        risk.raisedAt(),
                        risk.dueAt(),
                        can(colleague, risk),
                        steps.of(id),
                        risk.version()));
    }

    /** That there are concerns about somebody, newest first, for the care team of the case. */
    public List<ConcernMark> marks(Colleague colleague, CaseId caseId) {
        return caseload.of(colleague)
                .find(caseId)
                .map(card -> risks.of(card.id()).stream()
                        .map(risk -> new ConcernMark(
                                risk.state() != RiskState.CLOSED,
                                risk.state(),
                                risk.raisedAt(),
                                watch.mayRead(colleague, risk) ? Optional.of(risk.id()) : Optional.empty()))
                        .toList())
                .orElseGet(List::of);
    }

    /** Whether there is a duty page for this colleague: a duty lead, cover of one, or somebody who was asked. */
    public boolean watches(Colleague colleague) {
        return all(colleague) || (couldBeAsked(colleague) && waiting(colleague) > 0);
    }

    /** What this colleague is on duty for, by the time that is left. */
    public List<RiskRow> open(Colleague colleague) {
        return couldBeAsked(colleague)
                ? risks.open(colleague.provider(), colleague.id(), all(colleague), colleague.is(Role.LEAD))
                : List.of();
    }

    /** How many {@link #open} lists. */
    public int waiting(Colleague colleague) {
        return couldBeAsked(colleague)
                ? risks.count(colleague.provider(), colleague.id(), all(colleague), colleague.is(Role.LEAD))
                : 0;
    }

    /** To whom this colleague can hand a concern over. */
    public List<Colleague> canTakeOver(Colleague colleague, RiskId id) {
        return risks.find(id)
                .filter(risk -> watch.onDutyFor(colleague, risk))
                .map(risk -> concerns.canTakeOver(colleague, risk))
                .orElseGet(List::of);
    }

    private boolean all(Colleague colleague) {
        return colleague.is(Role.DUTY_LEAD) || (couldBeAsked(colleague) && watch.covers(colleague));
    }

    private static boolean couldBeAsked(Colleague colleague) {
        return colleague.is(Role.DUTY_LEAD) || colleague.is(Role.LEAD);
    }

    private Set<Can> can(Colleague colleague, Risk risk) {
        var can = EnumSet.noneOf(Can.class);
        boolean onDuty = watch.onDutyFor(colleague, risk);
        if (onDuty && risk.can(RiskAction.LOOK_AT) && !risk.raisedBy(colleague.id())) can.add(Can.LOOK_AT);
        if (onDuty && risk.can(RiskAction.HAND_OVER)) can.add(Can.HAND_OVER);
        if (risk.can(RiskAction.PROPOSE_CLOSING)) can.add(Can.PROPOSE_CLOSING);
        if (risk.can(RiskAction.AGREE) && !colleague.id().equals(risk.proposedBy())) can.add(Can.AGREE);
        if (risk.can(RiskAction.END)) can.add(Can.END);
        return can;
    }
}
