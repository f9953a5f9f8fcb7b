package uk.workwell.casework.appointments;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.WorkingTime;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** A coach's diary: for the coach, and for leads of the same provider. Everybody else finds none. */
@Service
@Transactional(readOnly = true)
public class CoachDiary implements WorkingTime {

    /** An appointment that was forgotten longer ago than this is looked for in the case. */
    private static final Duration FORGOTTEN = Duration.ofDays(60);

    private static final int OFFERS = 6;
    private static final int OFFER_DAYS = 28;

    private final DiaryTable diary;
    private final HoursTable hours;
    private final Caseload caseload;
    private final Team team;
    private final WorkingDays calendar;
    private final Clock clock;

    CoachDiary(DiaryTable diary, HoursTable hours, Caseload caseload, Team team, WorkingDays calendar, Clock clock) {
        this.diary = diary;
        this.hours = hours;
        this.caseload = caseload;
        this.team = team;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whose diary this colleague may open: an own one; for a lead those of the provider's coaches, by name. */
    public List<Colleague> open(Colleague colleague) {
        if (!leads(colleague)) return List.of(colleague);
        return Stream.concat(
                        Stream.of(colleague),
                        team.coaches(colleague.provider()).stream()
                                .filter(coach -> !coach.id().equals(colleague.id())))
                .toList();
    }

    /** @param any day of the week that is wanted */
    public Optional<DiaryWeek> week(Colleague colleague, StaffId whose, LocalDate any) {
        return mayOpen(colleague, whose).map(coach -> {
            var monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var entries = diary.entries(whose, start(monday), 7);
            var week = hours.week(whose);
            var day = new CoachDay(week, hours.away(whose, monday), calendar::isBankHoliday, List.of());
            var days = monday.datesUntil(monday.plusDays(7))
                    .map(date -> new DiaryWeek.Day(
                            date,
                            day.open(date),
                            day.closed(date),
                            entries.stream()
                                    .filter(entry -> LocalDate.ofInstant(entry.startsAt(), LONDON)
                                            .equals(date))
                                    .toList()))
                    .toList();
            return new DiaryWeek(coach, monday, days, week.said());
        });
    }

    /** The coach's appointments of today, in order. */
    public List<DiaryEntry> today(Colleague coach) {
        var day = WorkingDays.today(clock);
        return diary.entries(coach.id(), start(day), 1);
    }

    /** The coach's appointments of which nobody has said how they went, longest first, at most 20. */
    public List<DiaryEntry> toLog(Colleague coach) {
        var now = clock.instant();
        return diary.toLog(coach.id(), now.minus(FORGOTTEN), now);
    }

    /** Times at which the coach of this case is free within four weeks, soonest first. */
    public List<Instant> freeTimes(Colleague colleague, CaseId caseId, int minutes) {
        return caseload.of(colleague)
                .find(caseId)
                .map(card -> {
                    var now = clock.instant();
                    var until = WorkingDays.today(clock).plusDays(OFFER_DAYS);
                    // Nobody rings up within the hour.
                    return around(card.coach(), now, start(until.plusDays(1)))
                            .free(now.plus(Duration.ofHours(1)), until, minutes, OFFERS);
                })
                .orElseGet(List::of);
    }

    @Override
    public Optional<String> outside(StaffId coach, Instant startsAt, int minutes) {
        var away = hours.away(coach, LocalDate.ofInstant(startsAt, LONDON));
        return new CoachDay(hours.week(coach), away, calendar::isBankHoliday, List.of()).outside(startsAt, minutes);
    }

    /** The coach's days about a time. */
    CoachDay around(StaffId coach, Instant from, Instant to) {
        return around(coach, from, to, List.of());
    }

    /** @param without times that are about to be given up */
    CoachDay around(StaffId coach, Instant from, Instant to, List<CoachDay.Busy> without) {
        var busy = diary.busy(coach, from, to).stream()
                .filter(one -> !without.contains(one))
                .toList();
        return new CoachDay(
                hours.week(coach), hours.away(coach, LocalDate.ofInstant(from, LONDON)), calendar::isBankHoliday, busy);
    }

    private Optional<Colleague> mayOpen(Colleague colleague, StaffId whose) {
        if (colleague.id().equals(whose)) return Optional.of(colleague);
        return leads(colleague)
                ? team.find(whose).filter(coach -> coach.provider().equals(colleague.provider()))
                : Optional.empty();
    }

    static boolean leads(Colleague colleague) {
        return colleague.is(Role.LEAD) || colleague.is(Role.DUTY_LEAD);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
