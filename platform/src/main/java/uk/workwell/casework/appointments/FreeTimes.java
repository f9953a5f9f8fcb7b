package uk.workwell.casework.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.calendar.WorkingDays;

/** When each coach of a team is free next: three statements, however large the team is. Asks nobody whose coaches they are. */
@Service
public class FreeTimes {

    /** How long the free time is, in minutes: a review. */
    public static final int MINUTES = AppointmentKind.REVIEW.minutes();

    /** How far ahead it is looked for. */
    public static final int DAYS = 14;

    private final HoursTable hours;
    private final DiaryTable diary;
    private final WorkingDays calendar;
    private final Clock clock;

    FreeTimes(HoursTable hours, DiaryTable diary, WorkingDays calendar, Clock clock) {
        this.hours = hours;
        this.diary = diary;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Whoever has no free time within two weeks is missing.
     *
     * @param covered days on which somebody stands in for a coach, beside those away that each has entered
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<StaffId, Instant> next(Collection<StaffId> coaches, Map<StaffId, List<DaysAway>> covered) {
        var now = clock.instant();
        var today = WorkingDays.today(clock);
        var until = today.plusDays(DAYS);
        var weeks = hours.ofAll(coaches);
        var away = hours.awayOfAll(coaches, today);
        var busy = diary.busyOfAll(coaches, now, start(until.plusDays(1)));
        var found = new HashMap<StaffId, Instant>();
        for (var coach : coaches) {
            var said = weeks.get(coach);
            var day = new CoachDay(
                    said == null ? WorkingWeek.assumed() : new WorkingWeek(said, true),
                    Stream.concat(
                                    away.getOrDefault(coach, List.of()).stream(),
                                    covered.getOrDefault(coach, List.of()).stream())
                            .toList(),
                    calendar::isBankHoliday,
                    busy.getOrDefault(coach, List.of()));
            // Nobody rings up within the hour.
            day.free(now.plus(Duration.ofHours(1)), until, MINUTES, 1).forEach(free -> found.put(coach, free));
        }
        return found;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingDays.LONDON).toInstant();
    }
}
