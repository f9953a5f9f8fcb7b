package uk.workwell.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseResult.ChangedSince;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;

/**
 * The verbs of a case, for a coach on own cases and a lead on those of the provider. Every verb carries the version that
 * was shown: when somebody else was quicker, nothing is changed and the answer says who and when.
 */
@Service
public class Casework {

    private final CareCases cases;
    private final CaseSteps steps;
    private final Contacting contacting;
    private final FirstAppointments appointments;
    private final Team team;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Casework(
            CareCases cases,
            CaseSteps steps,
            Contacting contacting,
            FirstAppointments appointments,
            Team team,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.steps = steps;
        this.contacting = contacting;
        this.appointments = appointments;
        this.team = team;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An attempt to reach the person; books the first appointment or ends the case where the outcome says so. */
    public CaseResult logContact(Colleague by, LogContact command) {
        return on(
                by, command.caseId(), command.version(), found -> contacting.log(found, by, command, clock.instant()));
    }

    /** An attempt without a conversation, as the sample data and tests tell it. */
    public CaseResult logContactAttempt(Colleague by, CaseId caseId, Channel channel, long version) {
        var attempt =
                new LogContact(caseId, clock.instant(), channel, LogContact.Outcome.NO_ANSWER, null, null, version);
        return logContact(by, attempt);
    }

    /** Another time for the first appointment. */
    public CaseResult rebook(Colleague by, CaseId caseId, Booking booking, long version) {
        return on(by, caseId, version, found -> appointments.rebook(found, by, booking, clock.instant()));
    }

    /** How the first appointment went: starts support, ends the case, or leads back to making contact. */
    public CaseResult logFirstAppointment(Colleague by, LogFirstAppointment command) {
        return on(
                by,
                command.caseId(),
                command.version(),
                found -> appointments.log(found, by, command, clock.instant()));
    }

    /** After three attempts by two channels at two times of day. */
    public CaseResult sendLetter(Colleague by, CaseId caseId, long version) {
        return on(by, caseId, version, found -> contacting.sendLetter(found, clock.instant()));
    }

    /** Not before the letter's time has passed. */
    public CaseResult giveUpContact(Colleague by, CaseId caseId, long version) {
        return on(by, caseId, version, found -> contacting.giveUp(found, clock.instant()));
    }

    private CaseResult on(Colleague by, CaseId caseId, long version, Function<CareCase, CaseResult> verb) {
        try {
            var result = transaction.execute(status -> cases.findById(caseId)
                    .filter(found -> mayWorkOn(by, found.coach(), found))
                    .map(found -> found.version() == version ? verb.apply(found) : changedSince(caseId))
                    .orElseGet(NotFound::new));
            return result == null ? new NotFound() : result;
        } catch (OptimisticLockingFailureException | DuplicateKeyException quicker) {
            var result = transaction.execute(status -> changedSince(caseId));
            return result == null ? new NotFound() : result;
        }
    }

    private static boolean mayWorkOn(Colleague by, StaffId coach, CareCase found) {
        return by.id().equals(coach)
                || ((by.is(Role.LEAD) || by.is(Role.DUTY_LEAD)) && by.provider().equals(found.provider()));
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
