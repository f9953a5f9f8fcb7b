package uk.workwell.casework.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.calendar.WorkingDays;

/** When a coach works and is away: each says it for themselves. What is booked already stays booked. */
@Service
public class CoachHours {

    private final HoursTable table;
    private final CoachDiary diary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoachHours(HoursTable table, CoachDiary diary, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.diary = diary;
        this.events = events;
        this.clock = clock;
    }

    /** A coach's hours or days away changed. */
    public record CoachHoursChanged(TenantId tenant, UUID coach) implements TenantEvent {
        @Override
        public Subject subject() {
            return new Subject("staff", coach);
        }
    }

    @Transactional(readOnly = true)
    public WorkingWeek week(Colleague coach) {
        return diary.week(coach.id());
    }

    /** Days away that are not over. */
    @Transactional(readOnly = true)
    public List<DaysAway> away(Colleague coach) {
        return table.away(coach.id(), WorkingDays.today(clock));
    }

    /**
     * From now on these are the hours.
     *
     * @return what has to be put right: the field is the weekday's name, or {@code week}
     */
    @Transactional
    public List<Fault> work(Colleague coach, List<OpenHours> week) {
        var faults = new ArrayList<Fault>();
        if (week.isEmpty()) faults.add(new Fault("week", "Enter the hours of at least one day"));
        for (var hours : week) {
            if (!hours.from().isBefore(hours.to())) {
                faults.add(new Fault(hours.day().name(), "The end of the day must be later than its beginning"));
            }
        }
        if (!faults.isEmpty()) return faults;
        table.deleteHours(coach.id());
        week.forEach(hours -> table.addHours(coach.provider(), coach.id(), hours));
        changed(coach);
        return List.of();
    }

    /** @return what has to be put right: {@code first} or {@code last}; empty if it is entered */
    @Transactional
    public List<Fault> goAway(Colleague coach, @Nullable LocalDate first, @Nullable LocalDate last) {
        var faults = new ArrayList<Fault>();
        if (first == null || first.isBefore(WorkingDays.today(clock))) {
            faults.add(new Fault("first", "Enter the first day away, today or later"));
        }
        if (last == null || (first != null && last.isBefore(first))) {
            faults.add(new Fault("last", "Enter the last day away, not before the first"));
        }
        if (first != null && last != null && faults.isEmpty()) {
            table.addAway(
                    coach.provider(), coach.id(), new DaysAway(Ids.fresh(), first, last), coach.id(), clock.instant());
            changed(coach);
        }
        return faults;
    }

    /** Back earlier, or entered by mistake. */
    @Transactional
    public void comeBack(Colleague coach, UUID away) {
        if (table.endAway(coach.id(), away, clock.instant())) changed(coach);
    }

    private void changed(Colleague coach) {
        events.publishEvent(
                new CoachHoursChanged(CurrentTenant.get(), coach.id().value()));
    }
}
