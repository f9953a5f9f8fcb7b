package uk.workwell.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Channel;
import uk.workwell.team.Colleague;

/** What the team makes of a referral, as the story says: from the queue to the first appointment, or to a no. */
@Component
@Profile({"local", "test"})
class SampleDecisions {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SampleLife life;
    private final SampleWork work;
    private final SampleSupport support;

    SampleDecisions(SampleLife life, SampleWork work, SampleSupport support) {
        this.life = life;
        this.work = work;
        this.support = support;
    }

    /** @return the end of support, if this story came to one */
    Optional<SampleFollowUps.End> live(SampleCase one, Colleague duty, SampleDiary diary) {
        var coach = one.coach();
        var referral = one.referral();
        var decided = one.sent().plus(DAY).plus(HOUR);
        switch (one.story()) {
            case AWAITING, SAID_NO, SILENT, TAKEN_BACK, TO_SCREEN, KNOWN_ALREADY, LOOKS_ALIKE -> {}
            case ASKED -> work.askBack(coach, referral, decided);
            case NOT_ELIGIBLE -> work.decline(coach, referral, decided);
            case REDIRECTED -> work.redirect(coach, referral, decided);
            case HELD -> work.hold(coach, referral, decided);
            case NEW -> work.accept(coach, referral, decided);
            case CONTACTING -> {
                work.accept(coach, referral, decided);
                work.tryToReach(coach, referral, Channel.PHONE, decided.plus(HOUR));
                work.tryToReach(coach, referral, Channel.TEXT, decided.plus(DAY));
            }
            case BOOKED -> {
                work.accept(coach, referral, decided);
                var comes = diary.take(coach.id(), life.daysAgo(-2 - one.which(), 0));
                work.book(coach, referral, comes, decided.plus(DAY));
            }
            case STARTED, ASSESSED, PLANNED, WORKING, PAUSED, ENDING, ENDED, FOLLOWED, ARCHIVED -> {
                work.accept(coach, referral, decided);
                Instant first = diary.take(coach.id(), one.sent().plus(DAY.multipliedBy(7)));
                work.book(coach, referral, first, decided.plus(DAY));
                work.start(coach, referral, first);
                return support.live(one, duty, first, diary);
            }
            case NOT_TAKING_PART -> {
                work.accept(coach, referral, decided);
                work.hearNo(coach, referral, decided.plus(DAY));
            }
            case NOT_REACHED -> notReached(one, decided);
        }
        return Optional.empty();
    }

    private void notReached(SampleCase one, Instant decided) {
        var coach = one.coach();
        var referral = one.referral();
        work.accept(coach, referral, decided);
        work.tryToReach(coach, referral, Channel.PHONE, decided.plus(HOUR));
        work.tryToReach(coach, referral, Channel.PHONE, decided.plus(DAY).plus(HOUR.multipliedBy(5)));
        work.tryToReach(coach, referral, Channel.TEXT, decided.plus(DAY.multipliedBy(3)));
        work.write(coach, referral, decided.plus(DAY.multipliedBy(4)));
        work.giveUp(coach, referral, decided.plus(DAY.multipliedBy(18)));
    }
}
