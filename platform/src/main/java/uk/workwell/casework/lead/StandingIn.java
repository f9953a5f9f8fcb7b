package uk.workwell.casework.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * Who works on a coach's cases while the coach is away. On those days the colleague finds the cases as if they were their own,
 * before and after they find nothing; the cases stay the coach's.
 */
@Service
public class StandingIn {

    private static final int LONGEST_DAYS = 366;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final CoverTable table;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingIn(CoverTable table, Team team, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /** Covers of the lead's provider that are not over, by their first day; nothing for anybody else. */
    @Transactional(readOnly = true)
    public List<CoverDays> coming(Colleague lead) {
        return Lead.is(lead) ? table.from(lead.provider(), today()) : List.of();
    }

    /** Who can be away, and who can cover. */
    @Transactional(readOnly = true)
    public List<Colleague> coaches(Colleague lead) {
        return Lead.is(lead) ? team.coaches(lead.provider()) : List.of();
    }

    /** @return what has to be put right: {@code away}, {@code cover}, {@code first} or {@code last}; empty if it is entered */
    @Transactional
    public List<Fault> enter(Colleague lead, EnterCover command) {
        if (!Lead.is(lead)) return List.of(new Fault("away", "A lead enters who covers for whom"));
        var faults = new ArrayList<Fault>();
        var away = coach(lead, command.away());
        var cover = coach(lead, command.cover());
        var first = command.first();
        var last = command.last();
        if (away == null) faults.add(new Fault("away", "Choose who is away"));
        if (cover == null) faults.add(new Fault("cover", "Choose who works on the cases meanwhile"));
        if (away != null && away.equals(cover)) {
            faults.add(new Fault("cover", "Choose somebody else than the coach who is away"));
        }
        if (first == null || first.isBefore(today())) {
            faults.add(new Fault("first", "Enter the first day away, today or later"));
        }
        if (last == null || (first != null && last.isBefore(first))) {
            faults.add(new Fault("last", "Enter the last day away, not before the first"));
        } else if (first != null && first.plusDays(LONGEST_DAYS).isBefore(last)) {
            faults.add(new Fault("last", "Enter a day within a year. For longer, move the cases to another coach"));
        }
        if (!faults.isEmpty() || away == null || cover == null || first == null || last == null) return faults;
        table.takeTurns(lead.provider());
        faults.addAll(clashes(away, cover, first, last));
        if (faults.isEmpty()) {
            var days = new CoverDays(Ids.fresh(), away.id(), cover.id(), first, last);
            table.insert(lead.provider(), days, lead.id(), clock.instant());
            events.publishEvent(new CoverEntered(CurrentTenant.get(), days.id()));
        }
        return faults;
    }

    /** Back earlier, or entered by mistake: from now on the colleague finds the cases no more. */
    @Transactional
    public boolean end(Colleague lead, UUID cover) {
        if (!Lead.is(lead) || !table.end(lead.provider(), cover, lead.id(), clock.instant())) return false;
        events.publishEvent(new CoverEnded(CurrentTenant.get(), cover));
        return true;
    }

    /** Nobody is covered for twice, and nobody covers who is away. */
    private List<Fault> clashes(Colleague away, Colleague cover, LocalDate first, LocalDate last) {
        var faults = new ArrayList<Fault>();
        for (var other : table.of(away.id(), first, last)) {
            faults.add(new Fault(
                    "first",
                    other.away().equals(away.id())
                            ? "%s covers for %s already, %s. Choose other days, or end that first"
                                    .formatted(name(other.cover()), away.name(), words(other))
                            : "%s covers for %s, %s. End that first"
                                    .formatted(away.name(), name(other.away()), words(other))));
        }
        table.of(cover.id(), first, last).stream()
                .filter(other -> other.away().equals(cover.id()))
                .map(other -> new Fault("cover", "%s is away, %s".formatted(cover.name(), words(other))))
                .forEach(faults::add);
        return faults;
    }

    private @Nullable Colleague coach(Colleague lead, @Nullable StaffId who) {
        return who == null
                ? null
                : team.find(who)
                        .filter(one -> one.is(Role.COACH) && one.provider().equals(lead.provider()))
                        .orElse(null);
    }

    private String name(StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("a former colleague");
    }

    private static String words(CoverDays days) {
        return "%s to %s".formatted(DAY.format(days.first()), DAY.format(days.last()));
    }

    private LocalDate today() {
        return WorkingDays.today(clock);
    }
}
