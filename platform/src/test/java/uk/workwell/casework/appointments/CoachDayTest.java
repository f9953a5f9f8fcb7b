package uk.workwell.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.casework.appointments.CoachDay.Busy;
import uk.workwell.tenant.calendar.WorkingDays;

/** Weekly hours, days away, bank holidays and what is taken, worked by hand. */
class CoachDayTest {

    private static final WorkingDays CALENDAR = new WorkingDays();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingDays.LONDON).toInstant();
    }

    private static CoachDay day(WorkingWeek week, List<DaysAway> away, Busy... busy) {
        return new CoachDay(week, away, CALENDAR::isBankHoliday, List.of(busy));
    }

    private static DaysAway away(String first, String last) {
        return new DaysAway(new UUID(0, 1), LocalDate.parse(first), LocalDate.parse(last));
    }

    @Nested
    class ATime {

        @ParameterizedTest(name = "{0} for {1} minutes: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "2026-12-01T09:00|60|",
                    "2026-12-01T16:00|60|",
                    "2026-12-01T16:15|60|This is outside the coach's hours on that day, 09:00 to 17:00.",
                    "2026-12-01T08:45|30|This is outside the coach's hours on that day, 09:00 to 17:00.",
                    "2026-12-01T23:45|30|This is outside the coach's hours on that day, 09:00 to 17:00.",
                    "2026-12-05T10:00|30|The coach does not work on a Saturday.",
                    "2026-12-25T10:00|30|Friday 25 December 2026 is a bank holiday.",
                    "2026-12-28T10:00|30|Monday 28 December 2026 is a bank holiday.",
                    "2026-12-08T10:00|30|The coach is away on Tuesday 8 December 2026.",
                    "2026-12-07T10:00|30|"
                })
        void isInsideTheHoursOrSaysWhyNot(String start, int minutes, String why) {
            var day = day(WorkingWeek.assumed(), List.of(away("2026-12-08", "2026-12-11")));
            assertThat(day.outside(at(start), minutes).orElse(null)).isEqualTo(why);
        }

        @ParameterizedTest(name = "{0} for {1} minutes is taken: {2}")
        @CsvSource({
            "2026-12-01T09:30, 30, false",
            "2026-12-01T09:31, 30, true",
            "2026-12-01T10:00, 5, true",
            "2026-12-01T10:44, 5, true",
            "2026-12-01T10:45, 30, false",
            "2026-12-01T09:00, 480, true"
        })
        void isTakenWhereTheyOverlap(String start, int minutes, boolean taken) {
            var day = day(WorkingWeek.assumed(), List.of(), new Busy(at("2026-12-01T10:00"), 45));
            assertThat(day.busy(at(start), minutes).isPresent()).isEqualTo(taken);
        }
    }

    @Nested
    class FreeTimes {

        @Test
        void areOneInTheMorningAndOneInTheAfternoonOfEachDayOfWork() {
            var day = day(WorkingWeek.assumed(), List.of(), new Busy(at("2026-12-04T09:00"), 60));
            assertThat(day.free(at("2026-12-04T08:00"), LocalDate.parse("2026-12-31"), 45, 4))
                    .containsExactly(
                            at("2026-12-04T10:00"),
                            at("2026-12-04T12:00"),
                            at("2026-12-07T09:00"),
                            at("2026-12-07T12:00"));
        }

        @Test
        void leaveOutTheDaysAwayAndTheBankHolidays() {
            var day = day(WorkingWeek.assumed(), List.of(away("2026-12-21", "2026-12-24")));
            assertThat(day.free(at("2026-12-21T08:00"), LocalDate.parse("2026-12-31"), 45, 1))
                    .containsExactly(at("2026-12-29T09:00"));
        }

        @Test
        void fitIntoTheHours() {
            var week = new WorkingWeek(
                    List.of(new OpenHours(DayOfWeek.TUESDAY, LocalTime.of(22, 0), LocalTime.of(23, 45))), true);
            var day = day(week, List.of());
            assertThat(day.free(at("2026-12-01T00:00"), LocalDate.parse("2026-12-06"), 105, 9))
                    .containsExactly(at("2026-12-01T22:00"));
            assertThat(day.free(at("2026-12-01T00:00"), LocalDate.parse("2026-12-06"), 106, 9))
                    .isEmpty();
        }

        @Test
        void areNineByTheClockOfLondonInSummerToo() {
            assertThat(day(WorkingWeek.assumed(), List.of())
                            .free(at("2027-03-29T00:00"), LocalDate.parse("2027-04-30"), 30, 1))
                    .as("Easter Monday is a bank holiday")
                    .containsExactly(Instant.parse("2027-03-30T08:00:00Z"));
        }
    }
}
