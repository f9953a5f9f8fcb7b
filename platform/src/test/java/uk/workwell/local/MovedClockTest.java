package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovedClockTest {

    private final MovedClock clock = new MovedClock(ZoneId.of("Europe/London"));

    private static void shows(Clock clock, Duration ahead) {
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(ahead), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void showsRealTimeUntilItIsMoved() {
        shows(clock, Duration.ZERO);
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void movesOnForEverybodyFromWhereverItStands() {
        clock.moveOn(Duration.ofDays(7));
        clock.moveOn(Duration.ofDays(1));
        shows(clock, Duration.ofDays(8));
        shows(clock.withZone(ZoneOffset.UTC), Duration.ofDays(8));
        assertThat(clock.isMoved()).isTrue();
        clock.back();
        shows(clock, Duration.ZERO);
    }

    @Test
    void leavesWhoeverLivesAtAMomentOfTheirOwnThere() {
        clock.moveOn(Duration.ofDays(7));
        MovedClock.at(Instant.now().minus(Duration.ofDays(30)), () -> {
            shows(clock, Duration.ofDays(-30));
            return true;
        });
        shows(clock, Duration.ofDays(7));
    }
}
