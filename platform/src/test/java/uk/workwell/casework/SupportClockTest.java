package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.casework.SupportClock.Figure;
import uk.workwell.casework.SupportClock.Mark;

class SupportClockTest {

    @Nested
    class ARunningClock {

        @ParameterizedTest(name = "{0}, {1} weeks, on {2}: day {3}, {4} left, ends {5}, passed {6}")
        @CsvSource(nullValues = "-", textBlock = """
                2026-09-07, 12, 2026-09-07,  0,  84, 2026-11-30, -
                2026-09-07, 12, 2026-09-08,  1,  83, 2026-11-30, -
                2026-09-07, 12, 2026-10-18, 41,  43, 2026-11-30, -
                2026-09-07, 12, 2026-10-19, 42,  42, 2026-11-30, HALF
                2026-09-07, 12, 2026-11-08, 62,  22, 2026-11-30, HALF
                2026-09-07, 12, 2026-11-09, 63,  21, 2026-11-30, THREE_QUARTERS
                2026-09-07, 12, 2026-11-15, 69,  15, 2026-11-30, THREE_QUARTERS
                2026-09-07, 12, 2026-11-16, 70,  14, 2026-11-30, TWO_WEEKS_LEFT
                2026-09-07, 12, 2026-11-29, 83,   1, 2026-11-30, TWO_WEEKS_LEFT
                2026-09-07, 12, 2026-11-30, 84,   0, 2026-11-30, END
                2026-09-07, 12, 2026-12-02, 86,  -2, 2026-11-30, END
                2026-09-07, 12, 2026-09-01,  0,  84, 2026-11-30, -
                2028-02-01,  8, 2028-02-29, 28,  28, 2028-03-28, HALF
                2028-02-29,  8, 2028-03-01,  1,  55, 2028-04-25, -
                2027-02-28,  8, 2027-03-01,  1,  55, 2027-04-25, -
                2028-02-28,  1, 2028-03-06,  7,   0, 2028-03-06, END
                2026-10-24, 16, 2026-10-26,  2, 110, 2027-02-13, -
                2026-10-25, 16, 2026-10-26,  1, 111, 2027-02-14, -
                2027-03-27,  8, 2027-03-29,  2,  54, 2027-05-22, -
                2027-03-28,  8, 2027-03-29,  1,  55, 2027-05-23, -
                2026-12-31,  8, 2027-01-01,  1,  55, 2027-02-25, -
                2026-11-02,  1, 2026-11-05,  3,   4, 2026-11-09, -
                2026-11-02,  1, 2026-11-06,  4,   3, 2026-11-09, HALF
                2026-11-02,  8, 2026-12-14, 42,  14, 2026-12-28, TWO_WEEKS_LEFT
                2026-11-02,104, 2027-11-01,364, 364, 2028-10-30, HALF
                """)
        void countsCalendarDaysInLondon(
                LocalDate start, int weeks, LocalDate today, int day, int left, LocalDate ends, Mark passed) {
            var clock = SupportClock.running(start, weeks);
            assertThat(clock.day(today)).isEqualTo(day);
            assertThat(clock.left(today)).isEqualTo(left);
            assertThat(clock.endsOn()).isEqualTo(ends);
            assertThat(clock.passed(today)).isEqualTo(Optional.ofNullable(passed));
        }

        @Test
        void showsTheSumThatGivesItsEnd() {
            assertThat(SupportClock.running(LocalDate.of(2026, 9, 7), 12).sum("in work"))
                    .containsExactly(
                            new Figure("7 Sep 2026", "start"),
                            new Figure("84 days", "12 weeks, in work"),
                            new Figure("30 Nov 2026", "ends"));
        }

        @Test
        void saysWhatItShows() {
            var clock = SupportClock.running(LocalDate.of(2026, 9, 7), 12);
            var today = LocalDate.of(2026, 11, 10);
            assertThat(clock.headline(today)).isEqualTo("Support clock: 20 days left");
            assertThat(clock.words(today)).isEqualTo("Day 64 of 84. 20 days left, until 30 November 2026.");
            assertThat(clock.warning(today)).contains("Passed 75% yesterday");
            assertThat(clock.percent(today)).isBetween(76.1, 76.2);
        }

        @Test
        void staysFullWhenItsTimeIsOver() {
            var clock = SupportClock.running(LocalDate.of(2026, 9, 7), 12);
            var today = LocalDate.of(2026, 12, 2);
            assertThat(clock.percent(today)).isEqualTo(100);
            assertThat(clock.headline(today)).isEqualTo("Support clock: 2 days over");
            assertThat(clock.warning(today)).contains("Ended 2 days ago");
        }

        @Test
        void ofAWeekHasNoMarkTwoWeeksBeforeItsEnd() {
            assertThat(SupportClock.running(LocalDate.of(2026, 9, 7), 1).reached(Mark.TWO_WEEKS_LEFT))
                    .isEmpty();
        }
    }

    @Nested
    class AForecast {

        private final SupportClock clock = SupportClock.forecast(LocalDate.of(2026, 12, 1), 8);

        @Test
        void usesNoTimeHoweverLongTheWait() {
            assertThat(clock.day(LocalDate.of(2027, 3, 1))).isZero();
            assertThat(clock.passed(LocalDate.of(2027, 3, 1))).isEmpty();
        }

        @Test
        void saysThatSupportStartsWithTheFirstAppointment() {
            var today = LocalDate.of(2026, 11, 22);
            assertThat(clock.headline(today)).isEqualTo("Support starts with the first appointment");
            assertThat(clock.words(today))
                    .isEqualTo("No time is used yet. If the first appointment is on 1 December 2026, "
                            + "support lasts 56 days and ends on 26 January 2027.");
        }
    }

    @Nested
    class TheDayOfAnAppointment {

        @ParameterizedTest
        @CsvSource({
            "2026-07-01T23:30:00Z, 2026-07-02",
            "2026-12-01T23:30:00Z, 2026-12-01",
            // The night in which the clocks go back: 00:30 comes before and 01:30 twice.
            "2026-10-24T23:30:00Z, 2026-10-25",
            "2026-10-25T00:30:00Z, 2026-10-25",
            "2026-10-25T01:30:00Z, 2026-10-25",
            // The night in which they go forward.
            "2027-03-28T00:30:00Z, 2027-03-28",
            "2027-03-28T22:59:00Z, 2027-03-28",
            "2027-03-28T23:00:00Z, 2027-03-29",
            "2028-02-29T12:00:00Z, 2028-02-29"
        })
        void isLondons(Instant startsAt, LocalDate day) {
            assertThat(SupportClock.dayOf(startsAt)).isEqualTo(day);
        }
    }

    @Test
    void refusesALengthThatNoAreaHas() {
        assertThatThrownBy(() -> SupportClock.running(LocalDate.of(2026, 9, 7), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
