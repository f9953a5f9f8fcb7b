package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that somebody can move for their own thread and for the length of a block; nobody else sees it. Sample data and
 * tests live through weeks with it. Time goes on inside the block.
 */
public final class MovedClock extends Clock {

    private static final ScopedValue<Duration> OFFSET = ScopedValue.newInstance();

    private final Clock real;

    MovedClock(ZoneId zone) {
        this.real = Clock.system(zone);
    }

    /** Does the work as if it were that moment now. */
    public static <T, X extends Throwable> T at(Instant moment, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(OFFSET, Duration.between(Instant.now(), moment))
                .call(work);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(OFFSET.orElse(Duration.ZERO));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(zone);
    }
}
