package uk.workwell.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseResult.ChangedSince;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;

/** How every verb on a case runs: for whom, on which version, in one transaction, and what the slower of two hears. */
@Component
class CaseVerbs {

    private final CareCases cases;
    private final CaseSteps steps;
    private final CaseloadTable caseload;
    private final Team team;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CaseVerbs(
            CareCases cases,
            CaseSteps steps,
            CaseloadTable caseload,
            Team team,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.steps = steps;
        this.caseload = caseload;
        this.team = team;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For whoever has the case; everybody else finds nothing. */
    CaseResult on(Colleague by, CaseId caseId, long version, Function<CareCase, CaseResult> verb) {
        try {
            var result = transaction.execute(status -> cases.findById(caseId)
                    .filter(found -> mayWorkOn(by, found.coach(), found))
                    .map(found -> found.version() == version ? flushed(verb.apply(found), found) : changedSince(caseId))
                    .orElseGet(NotFound::new));
            return result == null ? new NotFound() : result;
        } catch (CoachTime.TimeTaken taken) {
            return new CaseResult.Refused(List.of(taken.fault()));
        } catch (OptimisticLockingFailureException | DuplicateKeyException quicker) {
            var result = transaction.execute(status -> changedSince(caseId));
            return result == null ? new NotFound() : result;
        }
    }

    /** For the house itself, or for the person of the case: nobody's version, nobody's caseload. */
    CaseResult asTheHouse(CaseId caseId, Function<CareCase, CaseResult> verb) {
        var result = transaction.execute(status -> cases.findById(caseId)
                .map(found -> flushed(verb.apply(found), found))
                .orElseGet(NotFound::new));
        return result == null ? new NotFound() : result;
    }

    /** Whoever was second hears it here, and not when an outer transaction ends. */
    private CaseResult flushed(CaseResult result, CareCase found) {
        if (result instanceof CaseResult.Done) cases.saveAndFlush(found);
        return result;
    }

    private boolean mayWorkOn(Colleague by, StaffId coach, CareCase found) {
        return by.id().equals(coach)
                || ((by.is(Role.LEAD) || by.is(Role.DUTY_LEAD)) && by.provider().equals(found.provider()))
                || caseload.covers(found.id(), by, SupportClock.dayOf(clock.instant()));
    }

    private CaseResult changedSince(CaseId caseId) {
        return steps.last(caseId)
                .<CaseResult>map(step -> new ChangedSince(name(step.by()), step.at()))
                .orElseGet(NotFound::new);
    }

    private String name(Actor actor) {
        return Optional.of(actor)
                .filter(who -> who.kind() == Actor.Kind.STAFF)
                .flatMap(who -> team.find(new StaffId(who.id())))
                .map(Colleague::name)
                .orElse("Somebody");
    }
}
