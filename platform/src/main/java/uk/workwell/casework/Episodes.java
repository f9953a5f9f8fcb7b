package uk.workwell.casework;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.workwell.team.Colleague;

/**
 * The verbs of a case from the first appointment on, for a coach on own cases and a lead on those of the provider. Every
 * verb carries the version that was shown.
 *
 * <p>A caller with a transaction of its own takes part in it with these verbs, and rolls it back unless the answer is
 * {@link CaseResult.Done}.
 */
@Service
public class Episodes {

    private final CaseVerbs verbs;
    private final Supporting supporting;
    private final Ending ending;
    private final Extending extending;
    private final Cohorts cohorts;
    private final FollowingUp followUps;
    private final Clock clock;

    Episodes(
            CaseVerbs verbs,
            Supporting supporting,
            Ending ending,
            Extending extending,
            Cohorts cohorts,
            FollowingUp followUps,
            Clock clock) {
        this.verbs = verbs;
        this.supporting = supporting;
        this.ending = ending;
        this.extending = extending;
        this.cohorts = cohorts;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** The assessment is complete. */
    public CaseResult assess(Colleague by, CaseId caseId, long version) {
        return verbs.on(by, caseId, version, found -> supporting.assess(found, clock.instant()));
    }

    /** Both have agreed, and the coach was the last of the two. */
    public CaseResult agreePlan(Colleague by, CaseId caseId, long version) {
        return verbs.on(by, caseId, version, found -> supporting.agreePlan(found, clock.instant()));
    }

    /** Both have agreed, and the person was the last of the two. For the room that has made sure who it is. */
    public CaseResult personAgreesPlan(CaseId caseId) {
        return verbs.asTheHouse(caseId, found -> supporting.agreePlan(found, clock.instant()));
    }

    /** Work on the agreed plan begins. */
    public CaseResult beginPlan(Colleague by, CaseId caseId, long version) {
        return verbs.on(by, caseId, version, found -> supporting.beginPlan(found, clock.instant()));
    }

    public CaseResult pause(Colleague by, PauseSupport command) {
        return verbs.on(
                by, command.caseId(), command.version(), found -> supporting.pause(found, command, clock.instant()));
    }

    /** Support goes on today. */
    public CaseResult resume(Colleague by, CaseId caseId, long version) {
        var now = clock.instant();
        return verbs.on(by, caseId, version, found -> supporting.resume(found, SupportClock.dayOf(now), now));
    }

    /** Asks the lead for more weeks. */
    public CaseResult askExtension(Colleague by, AskExtension command) {
        return verbs.on(
                by, command.caseId(), command.version(), found -> extending.ask(found, by, command, clock.instant()));
    }

    /** A lead who is not the one who asked gives the weeks or says no, both with words. */
    public CaseResult extend(Colleague by, AnswerExtension command) {
        return verbs.on(
                by,
                command.caseId(),
                command.version(),
                found -> extending.answer(found, by, command, clock.instant()));
    }

    /** The person's situation changed: the length of support follows, from the same day 0. */
    public CaseResult changeCohort(Colleague by, ChangeCohort command) {
        return verbs.on(
                by, command.caseId(), command.version(), found -> cohorts.change(found, command, clock.instant()));
    }

    /** Support is to end; the case stays with its coach until it is closed. Before support only a death ends a case so. */
    public CaseResult exit(Colleague by, CaseId caseId, ExitReason reason, @Nullable String words, long version) {
        return verbs.on(by, caseId, version, found -> ending.exit(found, reason, words, clock.instant()));
    }

    /** Not while a {@link ClosingBar} bars. The reason given here is the one that stays. */
    public CaseResult close(Colleague by, EndSupport command) {
        return verbs.on(
                by, command.caseId(), command.version(), found -> ending.close(found, command, clock.instant()));
    }

    /** Within the ICB's time after the end, 28 days by default. */
    public CaseResult reopen(Colleague by, CaseId caseId, String reason, long version) {
        return verbs.on(by, caseId, version, found -> ending.reopen(found, reason, clock.instant()));
    }

    /** Ends support in one go, from wherever it stands; {@link #exit} and {@link #close} together. */
    public CaseResult end(Colleague by, EndSupport command) {
        return verbs.on(by, command.caseId(), command.version(), found -> {
            var now = clock.instant();
            if (found.state() == CaseState.EXIT_DUE) return ending.close(found, command, now);
            var barred = ending.faults(found, command);
            if (!barred.isEmpty()) return new CaseResult.Refused(barred);
            var due = ending.exit(found, command.reason(), null, now);
            return due instanceof CaseResult.Done ? ending.close(found, command, now) : due;
        });
    }

    /** One of the follow-ups; after the last one the case is archived. */
    public CaseResult logFollowUp(Colleague by, LogFollowUp command) {
        return verbs.on(
                by, command.caseId(), command.version(), found -> followUps.log(found, by, command, clock.instant()));
    }
}
