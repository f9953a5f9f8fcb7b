package uk.workwell.tenant.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // a Friday
        "2026-11-21, 1, 2026-11-23", // a Saturday
        "2026-11-22, 2, 2026-11-24",
        "2026-11-23, 0, 2026-11-23",
        "2026-12-24, 1, 2026-12-29", // Boxing Day is a Saturday, its substitute Monday the 28th
        "2026-12-23, 10, 2027-01-11", // New Year's Day is a Friday
        "2027-12-24, 1, 2027-12-29", // both days of Christmas on a weekend
        "2026-04-02, 1, 2026-04-07", // Maundy Thursday to Tuesday
        "2026-05-01, 1, 2026-05-05"
    })
    void areCountedRoundWeekendsChristmasAndEaster(LocalDate from, int count, LocalDate reached) {
        assertThat(days.add(from, count)).isEqualTo(reached);
        if (count > 0) {
            assertThat(days.between(from, reached)).isEqualTo(count);
            assertThat(days.between(reached, from)).isEqualTo(-count);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, today",
        "2026-11-24, 2026-11-25, in 1 working day",
        "2026-11-20, 2026-11-24, in 2 working days",
        "2026-11-24, 2026-11-23, 1 working day late",
        "2026-11-24, 2026-11-20, 2 working days late",
        "2026-11-20, 2026-11-21, on Saturday",
        "2026-11-22, 2026-11-21, late since Saturday"
    })
    void areSaidInWords(LocalDate today, LocalDate due, String words) {
        assertThat(days.inWords(today, due)).isEqualTo(words);
    }

    @Test
    void stopAtTheEndOfTheKnownYearsWithAClearWord() {
        assertThatThrownBy(() -> days.add(LocalDate.of(2028, 12, 29), 1))
                .isInstanceOf(WorkingDays.BeyondTheCalendar.class)
                .hasMessage("England's bank holidays are known from 2024 to 2028, not for 2029");
    }

    @Test
    void followTheClockOfLondon() {
        var summerNight = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);
        assertThat(WorkingDays.today(summerNight)).isEqualTo(LocalDate.of(2026, 7, 2));
    }
}
