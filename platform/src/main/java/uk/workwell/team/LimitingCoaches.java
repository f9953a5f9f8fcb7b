package uk.workwell.team;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much each coach takes on, set by the leads of their provider; for everybody else there is no such coach. */
@Service
@Transactional
public class LimitingCoaches {

    private final StaffTable table;
    private final Team team;
    private final Clock clock;

    LimitingCoaches(StaffTable table, Team team, Clock clock) {
        this.table = table;
        this.team = team;
        this.clock = clock;
    }

    /** The coaches of the lead's provider, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> of(Colleague lead) {
        return lead.is(Role.LEAD) ? team.coaches(lead.provider()) : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<LimitedCoach> find(Colleague lead, StaffId coach) {
        return table.limited(coach).filter(found -> isOf(lead, found.coach()));
    }

    /** @param version as the line was shown; of two leads the second hears who was quicker */
    public LimitResult set(Colleague lead, StaffId coach, CoachLimits limits, long version) {
        table.lock(coach);
        var found = table.limited(coach).filter(one -> isOf(lead, one.coach()));
        if (found.isEmpty()) return new LimitResult.NotFound();
        if (found.get().version() != version) return changed(found.get());
        team.limit(coach, limits);
        table.limitsSet(coach, lead.id(), clock.instant());
        return new LimitResult.Done();
    }

    private LimitResult changed(LimitedCoach now) {
        return table.lastLimited(now.coach().id())
                .map(last -> new LimitResult.ChangedSince(
                        team.find(last.by()).map(Colleague::name).orElse("A former colleague"), last.at(), now))
                .orElseGet(() -> new LimitResult.ChangedSince(null, null, now));
    }

    private static boolean isOf(Colleague lead, Colleague coach) {
        return lead.is(Role.LEAD) && coach.is(Role.COACH) && coach.provider().equals(lead.provider());
    }
}
