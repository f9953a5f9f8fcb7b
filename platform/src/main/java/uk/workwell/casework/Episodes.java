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
    private final Clock clock;

    Episodes(CaseVerbs verbs, Supporting supporting, Ending ending, Clock clock) {
        this.verbs = verbs;
        this.supporting = supporting;
        this.ending = ending;
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
}
