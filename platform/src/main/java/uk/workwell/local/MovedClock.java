package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that can be moved in two ways: by somebody for their own thread and for the length of a block, which nobody else
 * sees (sample data and tests live through weeks with it), and for the whole house ({@link ClockPage}). Time goes on either
 * way.
 */
public final class MovedClock extends Clock {

    private static final ScopedValue<Duration> OFFSET = ScopedValue.newInstance();

    private final Clock real;
    private final AtomicLong movedSeconds;

    MovedClock(ZoneId zone) {
        this(Clock.system(zone), new AtomicLong());
    }

    private MovedClock(Clock real, AtomicLong movedSeconds) {
        this.real = real;
        this.movedSeconds = movedSeconds;
    }

    /** Does the work as if it were that moment now. */
    public static <T, X extends Throwable> T at(Instant moment, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(OFFSET, Duration.between(Instant.now(), moment))
                .call(work);
    }

    /** Moves on for everybody, from wherever it stands. */
    void moveOn(Duration by) {
        movedSeconds.addAndGet(by.toSeconds());
    }

    /** Real time again for everybody. */
    void back() {
        movedSeconds.set(0);
    }

    boolean isMoved() {
        return movedSeconds.get() != 0;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(OFFSET.isBound() ? OFFSET.get() : Duration.ofSeconds(movedSeconds.get()));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(real.withZone(zone), movedSeconds);
    }
}
