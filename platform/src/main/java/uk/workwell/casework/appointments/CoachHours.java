package uk.workwell.casework.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.appointments.HoursResult.ChangedSince;
import uk.workwell.casework.appointments.HoursResult.Done;
import uk.workwell.casework.appointments.HoursResult.NotFound;
import uk.workwell.casework.appointments.HoursResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * When a coach works and is away: each says it for themselves, a lead for the coaches of the provider. What is booked already
 * stays booked.
 */
@Service
public class CoachHours {

    private final HoursTable table;
    private final Team team;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoachHours(
            HoursTable table,
            Team team,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.team = team;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** A coach's hours or days away changed; whoever acts changed them. */
    public record CoachHoursChanged(TenantId tenant, UUID coach) implements TenantEvent {
        @Override
        public Subject subject() {
            return new Subject("staff", coach);
        }
    }

    /**
     * Somebody's hours as they stand.
     *
     * @param away days that are not over
     * @param enteredBy another colleague who entered the hours, by name; empty for the coach's own
     */
    public record Entered(Colleague coach, WorkingWeek week, List<DaysAway> away, Optional<String> enteredBy) {}

    /** Whose hours this colleague may enter: own ones first; for a lead those of the provider's coaches, by name. */
    public List<Colleague> whose(Colleague by) {
        if (!by.is(Role.LEAD)) return List.of(by);
        return Stream.concat(Stream.of(by), team.coaches(by.provider()).stream().filter(coach -> !coach.id()
                        .equals(by.id())))
                .toList();
    }

    /** Empty for anybody whose hours this colleague does not enter. */
    public Optional<Entered> of(Colleague by, StaffId whose) {
        return mayEnter(by, whose)
                .flatMap(coach -> Optional.ofNullable(transaction.execute(status -> {
                    var stamp = table.stamp(whose).filter(last -> !last.by().equals(whose));
                    return new Entered(
                            coach,
                            table.week(whose),
                            table.away(whose, WorkingDays.today(clock)),
                            stamp.map(last -> name(last.by())));
                })));
    }

    /**
     * From now on these are the hours. The field of a fault is the weekday's name, or {@code week}.
     *
     * @param shown the hours before whoever enters others
     */
    public HoursResult work(Colleague by, StaffId whose, WorkingWeek shown, List<OpenHours> week) {
        return on(by, whose, coach -> {
            var faults = faults(week);
            if (!faults.isEmpty()) return new Refused(faults);
            var last = table.stamp(whose);
            if (!table.deleteHours(whose).equals(shown)) {
                return changedSince(last.orElseGet(() -> new HoursTable.Stamp(whose, clock.instant())));
            }
            var stamp = new HoursTable.Stamp(by.id(), clock.instant());
            week.forEach(hours -> table.addHours(coach.provider(), coach.id(), hours, stamp));
            changed(coach);
            return new Done();
        });
    }

    /** The field of a fault is {@code first} or {@code last}. */
    public HoursResult goAway(Colleague by, StaffId whose, @Nullable LocalDate first, @Nullable LocalDate last) {
        return on(by, whose, coach -> {
            var faults = new ArrayList<Fault>();
            if (first == null || first.isBefore(WorkingDays.today(clock))) {
                faults.add(new Fault("first", "Enter the first day away, today or later"));
            }
            if (last == null || (first != null && last.isBefore(first))) {
                faults.add(new Fault("last", "Enter the last day away, not before the first"));
            }
            if (first == null || last == null || !faults.isEmpty()) return new Refused(faults);
            var days = new DaysAway(Ids.fresh(), first, last);
            table.addAway(coach.provider(), coach.id(), days, by.id(), clock.instant());
            changed(coach);
            return new Done();
        });
    }

    /** Back earlier, or entered by mistake. */
    public HoursResult comeBack(Colleague by, StaffId whose, UUID away) {
        return on(by, whose, coach -> {
            if (table.endAway(coach.id(), away, by.id(), clock.instant())) changed(coach);
            return new Done();
        });
    }

    private HoursResult on(Colleague by, StaffId whose, Function<Colleague, HoursResult> verb) {
        var coach = mayEnter(by, whose);
        if (coach.isEmpty()) return new NotFound();
        try {
            return Optional.ofNullable(transaction.execute(status -> {
                        var result = verb.apply(coach.get());
                        if (!(result instanceof Done)) status.setRollbackOnly();
                        return result;
                    }))
                    .orElseThrow();
        } catch (DuplicateKeyException quicker) {
            // Where nobody had said any hours, two said them at once.
            return Optional.ofNullable(transaction.execute(status -> table.stamp(whose)))
                    .flatMap(Function.identity())
                    .<HoursResult>map(this::changedSince)
                    .orElseThrow(() -> quicker);
        }
    }

    private static List<Fault> faults(List<OpenHours> week) {
        var faults = new ArrayList<Fault>();
        if (week.isEmpty()) faults.add(new Fault("week", "Enter the hours of at least one day"));
        for (var hours : week) {
            if (!hours.from().isBefore(hours.to())) {
                faults.add(new Fault(hours.day().name(), "The end of the day must be later than its beginning"));
            }
        }
        return faults;
    }

    private Optional<Colleague> mayEnter(Colleague by, StaffId whose) {
        if (by.id().equals(whose)) return Optional.of(by);
        return by.is(Role.LEAD)
                ? team.find(whose).filter(coach -> coach.provider().equals(by.provider()))
                : Optional.empty();
    }

    private HoursResult changedSince(HoursTable.Stamp last) {
        return new ChangedSince(name(last.by()), last.at());
    }

    private String name(StaffId id) {
        return team.find(id).map(Colleague::name).orElse("A former colleague");
    }

    private void changed(Colleague coach) {
        events.publishEvent(
                new CoachHoursChanged(CurrentTenant.get(), coach.id().value()));
    }
}
