package uk.workwell.local;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.calendar.WorkingDays;

/** Which hours of the coaches of an area are given away: nobody sees two people at once. */
final class SampleDiary {

    private static final LocalTime LAST = LocalTime.of(16, 0);

    private final Set<Hour> taken = new HashSet<>();

    private final WorkingDays calendar;

    private record Hour(StaffId coach, Instant at) {}

    SampleDiary(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The first free hour from that moment's on, at a working day's hours. */
    Instant take(StaffId coach, Instant from) {
        var at = from.atZone(WorkingDays.LONDON);
        var day = at.toLocalDate();
        var time = LocalTime.of(Math.max(9, at.getHour()), 0);
        while (true) {
            if (time.isAfter(LAST) || !opens(day)) {
                day = day.plusDays(1);
                time = LocalTime.of(9, 0);
                continue;
            }
            var hour = day.atTime(time).atZone(WorkingDays.LONDON).toInstant();
            if (taken.add(new Hour(coach, hour))) return hour;
            time = time.plusHours(1);
        }
    }

    private boolean opens(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !calendar.isBankHoliday(day);
    }
}
