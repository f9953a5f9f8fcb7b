package uk.workwell.casework;

import java.time.Clock;
import org.springframework.stereotype.Service;
import uk.workwell.team.Colleague;

/**
 * The verbs of a case, for a coach on own cases and a lead on those of the provider. Every verb carries the version that
 * was shown: when somebody else was quicker, nothing is changed and the answer says who and when.
 */
@Service
public class Casework {

    private final CaseVerbs verbs;
    private final Contacting contacting;
    private final FirstAppointments appointments;
    private final Clock clock;

    Casework(CaseVerbs verbs, Contacting contacting, FirstAppointments appointments, Clock clock) {
        this.verbs = verbs;
        this.contacting = contacting;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** An attempt to reach the person; books the first appointment or ends the case where the outcome says so. */
    public CaseResult logContact(Colleague by, LogContact command) {
        return verbs.on(
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
        return verbs.on(by, caseId, version, found -> appointments.rebook(found, by, booking, clock.instant()));
    }

    /** How the first appointment went: starts support, ends the case, or leads back to making contact. */
    public CaseResult logFirstAppointment(Colleague by, LogFirstAppointment command) {
        return verbs.on(
                by,
                command.caseId(),
                command.version(),
                found -> appointments.log(found, by, command, clock.instant()));
    }

    /** After three attempts by two channels at two times of day. */
    public CaseResult sendLetter(Colleague by, CaseId caseId, long version) {
        return verbs.on(by, caseId, version, found -> contacting.sendLetter(found, clock.instant()));
    }

    /** Not before the letter's time has passed. */
    public CaseResult giveUpContact(Colleague by, CaseId caseId, long version) {
        return verbs.on(by, caseId, version, found -> contacting.giveUp(found, clock.instant()));
    }
}
