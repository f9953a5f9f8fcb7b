package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.AskExtension;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.EndSupport;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.casework.PauseSupport;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** A life in support, from the first appointment to its end, as far as the story goes. */
@Component
@Profile({"local", "test"})
class SampleSupport {

    private static final Duration DAY = Duration.ofDays(1);

    private final SampleWork work;
    private final SampleCare care;
    private final SamplePlans plans;
    private final SampleAppointments appointments;
    private final SampleConcerns concerns;
    private final Episodes episodes;
    private final Clock clock;

    SampleSupport(
            SampleWork work,
            SampleCare care,
            SamplePlans plans,
            SampleAppointments appointments,
            SampleConcerns concerns,
            Episodes episodes,
            Clock clock) {
        this.work = work;
        this.care = care;
        this.plans = plans;
        this.appointments = appointments;
        this.concerns = concerns;
        this.episodes = episodes;
        this.clock = clock;
    }

    /**
     * Lives it.
     *
     * @param first when the first appointment was
     * @return the end, if this story came to one
     */
    Optional<SampleFollowUps.End> live(SampleCase one, Colleague duty, Instant first, SampleDiary diary) {
        var coach = one.coach();
        if (one.number() % 3 != 1) care.note(coach, one.referral(), one.number(), first.plus(Duration.ofHours(2)));
        if (one.story() == SampleStory.STARTED) {
            if (one.which() % 2 == 0) appointments.next(one, AppointmentKind.ASSESSMENT, diary);
            return Optional.empty();
        }
        care.assess(coach, one.referral(), one.number(), first.plus(DAY.multipliedBy(5)));
        ask(one, 0, first.plus(DAY.multipliedBy(5)));
        if (one.story() == SampleStory.ASSESSED) {
            plans.begin(one, first.plus(DAY.multipliedBy(7)));
            appointments.next(one, AppointmentKind.PLAN, diary);
            return Optional.empty();
        }
        var planned = first.plus(DAY.multipliedBy(10));
        care.plan(coach, one.referral(), planned);
        if (one.story() == SampleStory.PLANNED) {
            if (one.which() % 2 == 0) appointments.next(one, AppointmentKind.REVIEW, diary);
            return Optional.empty();
        }
        care.work(coach, one.referral(), 1 + one.number() % 3, planned.plus(DAY));
        concerns.about(one, duty, first);
        if (one.number() % 2 == 0) ask(one, 1, first.plus(DAY.multipliedBy(21)));
        switch (one.story()) {
            case WORKING -> {
                if (one.which() % 4 == 1) plans.again(one, planned.plus(Duration.ofHours(3)));
                working(one, planned.plus(DAY.multipliedBy(9)));
                plans.moveTheFirstGoal(one, planned.plus(DAY.multipliedBy(17)));
                appointments.inSupport(one, diary);
            }
            case PAUSED -> pause(one, clock.instant().minus(DAY.multipliedBy(5 + one.which())), 14);
            case ENDING -> {
                ask(one, 2, first.plus(DAY.multipliedBy(63)));
                work(
                        one,
                        first.plus(DAY.multipliedBy(70)),
                        card -> episodes.exit(coach, card.id(), ExitReason.COMPLETED, null, card.version()));
            }
            default -> {
                // No settings were in force before April 2026: whoever has had the last follow-up was supported
                // briefly.
                int days = one.story() == SampleStory.ARCHIVED ? 24 : 58;
                return Optional.of(end(one, first.plus(DAY.multipliedBy(days))));
            }
        }
        return Optional.empty();
    }

    private void ask(SampleCase one, int time, Instant when) {
        care.ask(one.coach(), one.referral(), "WHO5", one.number(), time, when);
        if (one.number() % 4 == 0) care.ask(one.coach(), one.referral(), "WAS", one.number(), time, when);
    }

    /** One in five rested for a week, for one in five the coach asks for more weeks. */
    private void working(SampleCase one, Instant when) {
        care.rate(one.coach(), one.referral(), 3 + one.number() % 6, when);
        if (one.which() % 5 == 1) {
            pause(one, when, 7);
            work(one, when.plus(DAY.multipliedBy(7)), card -> episodes.resume(one.coach(), card.id(), card.version()));
        }
        if (one.which() % 5 == 2) {
            var words = "The return in steps begins two weeks later than we had planned.";
            work(
                    one,
                    clock.instant().minus(DAY),
                    card -> episodes.askExtension(one.coach(), new AskExtension(card.id(), 2, words, card.version())));
        }
    }

    private void pause(SampleCase one, Instant when, int days) {
        var from = LocalDate.ofInstant(when, WorkingDays.LONDON);
        work(
                one,
                when,
                card -> episodes.pause(
                        one.coach(),
                        new PauseSupport(card.id(), from, from.plusDays(days), "A hospital stay", card.version())));
    }

    private SampleFollowUps.End end(SampleCase one, Instant when) {
        ask(one, 2, when.minus(DAY));
        var outcome =
                switch (one.which() % 4) {
                    case 0 -> WorkOutcome.RTW_PHASED;
                    case 1 -> WorkOutcome.SAME_JOB_ADJUSTED;
                    case 2 -> WorkOutcome.LOOKING;
                    default -> WorkOutcome.NEW_JOB;
                };
        var reason = outcome == WorkOutcome.LOOKING ? ExitReason.WITHDREW : ExitReason.COMPLETED;
        work(
                one,
                when,
                card -> episodes.end(one.coach(), new EndSupport(card.id(), reason, outcome, null, card.version())));
        return new SampleFollowUps.End(one, when, outcome);
    }

    private void work(SampleCase one, Instant when, Function<CaseCard, CaseResult> verb) {
        work.work(one.coach(), one.referral(), when, verb);
    }
}
