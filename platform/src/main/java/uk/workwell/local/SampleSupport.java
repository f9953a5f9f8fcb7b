package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.AskExtension;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.EndSupport;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.casework.LogFollowUp;
import uk.workwell.casework.MissingReason;
import uk.workwell.casework.PauseSupport;
import uk.workwell.casework.TurningClocks;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** A life in support, from the first appointment to the last follow-up, as far as the story goes. */
@Component
@Profile({"local", "test"})
class SampleSupport {

    private static final Duration DAY = Duration.ofDays(1);

    private final SampleWork work;
    private final Episodes episodes;
    private final TurningClocks clocks;
    private final Clock clock;

    SampleSupport(SampleWork work, Episodes episodes, TurningClocks clocks, Clock clock) {
        this.work = work;
        this.episodes = episodes;
        this.clocks = clocks;
        this.clock = clock;
    }

    void live(SampleStory story, int which, Colleague coach, ReferralId referral, Instant first) {
        work(
                coach,
                referral,
                first.plus(DAY.multipliedBy(5)),
                card -> episodes.assess(coach, card.id(), card.version()));
        if (story == SampleStory.ASSESSED) return;
        var planned = first.plus(DAY.multipliedBy(10));
        work(coach, referral, planned, card -> episodes.agreePlan(coach, card.id(), card.version()));
        if (story == SampleStory.PLANNED) return;
        work(coach, referral, planned.plus(DAY), card -> episodes.beginPlan(coach, card.id(), card.version()));
        switch (story) {
            case WORKING -> working(which, coach, referral, planned.plus(DAY.multipliedBy(4)));
            case PAUSED -> pause(coach, referral, clock.instant().minus(DAY.multipliedBy(5 + which)), 14);
            case ENDING ->
                work(
                        coach,
                        referral,
                        first.plus(DAY.multipliedBy(70)),
                        card -> episodes.exit(coach, card.id(), ExitReason.COMPLETED, null, card.version()));
            default -> ended(story, which, coach, referral, first.plus(DAY.multipliedBy(58)));
        }
    }

    /** One rested for a week, one coach asks for more weeks. */
    private void working(int which, Colleague coach, ReferralId referral, Instant when) {
        if (which == 1) {
            pause(coach, referral, when, 7);
            work(
                    coach,
                    referral,
                    when.plus(DAY.multipliedBy(7)),
                    card -> episodes.resume(coach, card.id(), card.version()));
        }
        if (which == 2) {
            var words = "The return in steps begins two weeks later than we had planned.";
            work(
                    coach,
                    referral,
                    clock.instant().minus(DAY),
                    card -> episodes.askExtension(coach, new AskExtension(card.id(), 2, words, card.version())));
        }
    }

    private void pause(Colleague coach, ReferralId referral, Instant when, int days) {
        var from = LocalDate.ofInstant(when, WorkingDays.LONDON);
        work(
                coach,
                referral,
                when,
                card -> episodes.pause(
                        coach,
                        new PauseSupport(card.id(), from, from.plusDays(days), "A hospital stay", card.version())));
    }

    private void ended(SampleStory story, int which, Colleague coach, ReferralId referral, Instant when) {
        var outcome =
                which == 0 ? WorkOutcome.RTW_PHASED : which == 1 ? WorkOutcome.SAME_JOB_ADJUSTED : WorkOutcome.LOOKING;
        var reason = which == 2 ? ExitReason.WITHDREW : ExitReason.COMPLETED;
        work(
                coach,
                referral,
                when,
                card -> episodes.end(coach, new EndSupport(card.id(), reason, outcome, null, card.version())));
        if (story == SampleStory.ENDED) return;
        MovedClock.at(when.plus(DAY.multipliedBy(30)), () -> {
            clocks.now();
            return true;
        });
        if (story == SampleStory.FOLLOWED) return;
        asked(coach, referral, when.plus(DAY.multipliedBy(43)), 6, outcome, null);
        asked(coach, referral, when.plus(DAY.multipliedBy(92)), 13, null, MissingReason.NOT_REACHED);
        asked(coach, referral, when.plus(DAY.multipliedBy(183)), 26, outcome, null);
    }

    private void asked(
            Colleague coach,
            ReferralId referral,
            Instant when,
            int weeks,
            @Nullable WorkOutcome outcome,
            @Nullable MissingReason missing) {
        work(
                coach,
                referral,
                when,
                card -> episodes.logFollowUp(
                        coach,
                        new LogFollowUp(
                                card.id(),
                                weeks,
                                outcome,
                                missing,
                                7,
                                6,
                                outcome == null ? null : 4,
                                null,
                                card.version())));
    }

    private void work(Colleague coach, ReferralId referral, Instant when, Function<CaseCard, CaseResult> verb) {
        work.work(coach, referral, when, verb);
    }
}
