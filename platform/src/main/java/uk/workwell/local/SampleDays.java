package uk.workwell.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.calendar.WorkingDays;

/** Days of the demonstration: everything happens while people are at work, and whatever came first still comes first. */
@Component
@Profile({"local", "test"})
class SampleDays {

    private static final int SATURDAY = 6;

    private final WorkingDays calendar;
    private final Clock clock;

    SampleDays(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingDays.today(clock);
    }

    /** So many days ago, before noon; what would have been on a weekend was on the Friday before it, in the afternoon. */
    Instant ago(int days) {
        var day = today().minusDays(days);
        int weekday = day.getDayOfWeek().getValue();
        int weekend = Math.max(0, weekday - SATURDAY + 1);
        var time = weekend == 0 ? LocalTime.of(9, 10 + days % 40) : LocalTime.of(11 + 2 * weekend, 20);
        return at(day.minusDays(weekend), time);
    }

    /** The next working day from so many days on, at the hour of somebody's number. */
    Instant ahead(int days, int number) {
        var day = today().plusDays(days);
        while (!calendar.isWorkingDay(day)) day = day.plusDays(1);
        return at(day, LocalTime.of(10 + number % 5, number % 2 == 0 ? 0 : 30));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingDays.LONDON).toInstant();
    }
}
