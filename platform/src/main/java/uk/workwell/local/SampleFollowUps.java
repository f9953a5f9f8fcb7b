package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.LogFollowUp;
import uk.workwell.casework.MissingReason;
import uk.workwell.casework.TurningClocks;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.tenant.TenantId;

/** What comes after the end of support: the nights of the months that have passed, and the coach who asks how it goes. */
@Component
@Profile({"local", "test"})
class SampleFollowUps {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int NIGHTS_APART = 14;

    private final SampleWork work;
    private final Episodes episodes;
    private final TurningClocks clocks;
    private final Clock clock;

    SampleFollowUps(SampleWork work, Episodes episodes, TurningClocks clocks, Clock clock) {
        this.work = work;
        this.episodes = episodes;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Where somebody's support ended. */
    record End(SampleCase of, Instant at, WorkOutcome outcome) {}

    void live(TenantId icb, List<End> ends) {
        nights(icb, ends);
        ends.forEach(this::askAfter);
    }

    private void nights(TenantId icb, List<End> ends) {
        var now = clock.instant();
        var night = ends.stream().map(End::at).min(Instant::compareTo).orElse(now);
        while (night.isBefore(now)) {
            MovedClock.at(night, () -> {
                clocks.nowIn(icb);
                return true;
            });
            night = night.plus(DAY.multipliedBy(NIGHTS_APART));
        }
    }

    /** Some of those who are due were not asked yet. */
    private void askAfter(End end) {
        var one = end.of();
        boolean all = one.story() == SampleStory.ARCHIVED;
        boolean some = one.story() == SampleStory.FOLLOWED && one.which() > 2;
        if (all || (some && one.which() % 3 != 1)) log(end, 43, 6, end.outcome(), null);
        if (all || (some && one.which() % 4 != 2)) {
            boolean reached = one.which() % 3 != 0;
            log(end, 92, 13, reached ? end.outcome() : null, reached ? null : MissingReason.NOT_REACHED);
        }
        if (all) {
            var lasting = end.outcome().inWork() && one.which() % 5 == 4 ? WorkOutcome.LOOKING : end.outcome();
            log(end, 183, 26, lasting, null);
        }
    }

    private void log(End end, int days, int weeks, @Nullable WorkOutcome outcome, @Nullable MissingReason missing) {
        var one = end.of();
        var when = end.at().plus(DAY.multipliedBy(days));
        if (when.isAfter(clock.instant())) return;
        work.work(
                one.coach(),
                one.referral(),
                when,
                card -> episodes.logFollowUp(
                        one.coach(),
                        new LogFollowUp(
                                card.id(),
                                weeks,
                                outcome,
                                missing,
                                5 + one.number() % 4,
                                4 + one.number() % 5,
                                outcome == null ? null : 3 + one.number() % 3,
                                null,
                                card.version())));
    }
}
