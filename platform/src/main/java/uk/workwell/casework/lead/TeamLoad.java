package uk.workwell.casework.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.appointments.DaysAway;
import uk.workwell.casework.appointments.FreeTimes;
import uk.workwell.referral.Capacity;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** How full each coach of a provider is, and when they are free next: seven statements, whatever the size of the team. */
@Service
@Transactional(readOnly = true)
public class TeamLoad {

    private final TeamTable table;
    private final CoverTable covers;
    private final Team team;
    private final Capacity capacity;
    private final FreeTimes free;
    private final SettingsBook settings;
    private final Clock clock;

    TeamLoad(
            TeamTable table,
            CoverTable covers,
            Team team,
            Capacity capacity,
            FreeTimes free,
            SettingsBook settings,
            Clock clock) {
        this.table = table;
        this.covers = covers;
        this.team = team;
        this.capacity = capacity;
        this.free = free;
        this.settings = settings;
        this.clock = clock;
    }

    /** Coaches of the lead's provider by name, and whoever has left and still has cases; nothing for anybody else. */
    public List<LoadOfCoach> of(Colleague lead) {
        if (!Lead.is(lead)) return List.of();
        var today = WorkingDays.today(clock);
        var coaches = team.coaches(lead.provider()).stream().collect(Collectors.toMap(Colleague::id, one -> one));
        var counts = table.counts(lead.provider(), coaches.keySet(), today.minusDays(silenceDays(lead)));
        var weighted = capacity.weightedLoads(
                counts.stream().map(TeamTable.Counted::coach).toList());
        var away = new HashMap<StaffId, CoverDays>();
        var covered = new HashMap<StaffId, List<DaysAway>>();
        covers.from(lead.provider(), today).forEach(days -> {
            away.putIfAbsent(days.away(), days);
            covered.computeIfAbsent(days.away(), who -> new ArrayList<>())
                    .add(new DaysAway(days.id(), days.first(), days.last()));
        });
        var nextFree = free.next(coaches.keySet(), covered);
        return counts.stream()
                .map(one ->
                        load(one, coaches.get(one.coach()), weighted, nextFree.get(one.coach()), away.get(one.coach())))
                .toList();
    }

    /** Days without contact from which a case in support counts as silent, by the ICB's settings. */
    public int silenceDays(Colleague lead) {
        return settings.current(lead.tenant()).timers().silenceDays().value();
    }

    private static LoadOfCoach load(
            TeamTable.Counted counted,
            @Nullable Colleague here,
            Map<StaffId, Integer> weighted,
            @Nullable Instant nextFree,
            @Nullable CoverDays away) {
        return new LoadOfCoach(
                counted.coach(),
                counted.name(),
                here != null,
                counted.live(),
                weighted.getOrDefault(counted.coach(), 0),
                here == null ? 0 : here.caseloadSoft(),
                here == null ? 0 : here.caseloadHard(),
                counted.silent(),
                nextFree,
                away);
    }
}
