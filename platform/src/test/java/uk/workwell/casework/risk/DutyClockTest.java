package uk.workwell.casework.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.DutyHours;

/** Duty time over nights, weekends, bank holidays and the changes of the clocks, as a table of worked cases. */
class DutyClockTest {

    private static final WorkingDays CALENDAR = new WorkingDays();

    private static DutyClock clock(@Nullable String days, LocalTime from, LocalTime to) {
        return new DutyClock(new DutyHours(days(days), from, to), CALENDAR::isBankHoliday);
    }

    private static List<DayOfWeek> days(@Nullable String written) {
        if (written == null) return List.of();
        var ends = Arrays.stream(written.split("-"))
                .map(name -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(ends.getFirst()) >= 0 && day.compareTo(ends.getLast()) <= 0)
                .toList();
    }

    /** The earlier of the two in the hour that comes twice. */
    private static Instant london(LocalDateTime local) {
        return local.atZone(WorkingDays.LONDON).toInstant();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/risk/duty-time.csv", numLinesToSkip = 1)
    void passesOnlyWhileSomebodyIsOnDuty(
            String name,
            @Nullable String days,
            LocalTime from,
            LocalTime to,
            LocalDateTime raised,
            long minutes,
            LocalDateTime due) {
        var clock = clock(days, from, to);
        var at = london(raised);
        var found = clock.after(at, Duration.ofMinutes(minutes));
        assertThat(found.atZone(WorkingDays.LONDON).toLocalDateTime()).isEqualTo(due);
        // And the way back: as much duty time lies between them.
        assertThat(clock.until(at, found)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void saysWhenSomebodyIsNextThere() {
        var clock = clock("MON-FRI", LocalTime.of(9, 0), LocalTime.of(17, 0));
        var saturday = london(LocalDateTime.parse("2026-11-28T11:00"));
        assertThat(clock.open(saturday)).isFalse();
        assertThat(clock.opens(saturday)).isEqualTo(london(LocalDateTime.parse("2026-11-30T09:00")));
        var wednesday = london(LocalDateTime.parse("2026-11-25T11:00"));
        assertThat(clock.open(wednesday)).isTrue();
        assertThat(clock.opens(wednesday)).isEqualTo(wednesday);
    }

    @Test
    void countsLatenessInPlainTime() {
        var clock = clock("MON-FRI", LocalTime.of(9, 0), LocalTime.of(17, 0));
        var due = london(LocalDateTime.parse("2026-11-27T16:45"));
        assertThat(clock.until(due.plus(Duration.ofHours(20)), due)).isEqualTo(Duration.ofHours(-20));
    }
}
