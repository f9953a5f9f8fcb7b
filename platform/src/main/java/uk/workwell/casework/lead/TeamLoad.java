package uk.workwell.casework.lead;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.referral.Capacity;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** How full each coach of a provider is: four statements, whatever the size of the team. */
@Service
@Transactional(readOnly = true)
public class TeamLoad {

    /** Days without contact from which a case in support counts as silent. */
    public static final int SILENT_DAYS = 14;

    private final TeamTable table;
    private final CoverTable covers;
    private final Team team;
    private final Capacity capacity;
    private final Clock clock;

    TeamLoad(TeamTable table, CoverTable covers, Team team, Capacity capacity, Clock clock) {
        this.table = table;
        this.covers = covers;
        this.team = team;
        this.capacity = capacity;
        this.clock = clock;
    }

    /** Coaches of the lead's provider by name, and whoever has left and still has cases; nothing for anybody else. */
    public List<LoadOfCoach> of(Colleague lead) {
        if (!Lead.is(lead)) return List.of();
        var today = WorkingDays.today(clock);
        var coaches = team.coaches(lead.provider()).stream().collect(Collectors.toMap(Colleague::id, one -> one));
        var counts = table.counts(lead.provider(), coaches.keySet(), today.minusDays(SILENT_DAYS));
        var weighted = capacity.weightedLoads(
                counts.stream().map(TeamTable.Counted::coach).toList());
        var away = new HashMap<StaffId, CoverDays>();
        covers.from(lead.provider(), today).forEach(days -> away.putIfAbsent(days.away(), days));
        return counts.stream()
                .map(one -> load(one, coaches.get(one.coach()), weighted, away.get(one.coach())))
                .toList();
    }

    private static LoadOfCoach load(
            TeamTable.Counted counted,
            @Nullable Colleague here,
            Map<StaffId, Integer> weighted,
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
                away);
    }
}
