package uk.workwell.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.PersonId;
import uk.workwell.referral.Capacity;
import uk.workwell.referral.LiveEpisodes;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.SettingsBook;

/** How full coaches are, and who is supported already: what {@code referral} asks before somebody says yes. */
@Service
@Transactional(readOnly = true)
class Load implements Capacity, LiveEpisodes {

    private final JdbcClient jdbc;
    private final SettingsBook settings;

    Load(JdbcClient jdbc, SettingsBook settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Each case by its stage, as the ICB's settings weigh it; a part of a case counts as one. */
    @Override
    public int weightedLoad(StaffId coach) {
        return weightedLoads(List.of(coach)).getOrDefault(coach, 0);
    }

    @Override
    public Map<StaffId, Integer> weightedLoads(Collection<StaffId> coaches) {
        var weights =
                settings.current(CurrentTenant.get()).support().caseWeights().value();
        var live = Arrays.stream(CaseState.values()).filter(CaseState::live).toList();
        var loads = new HashMap<StaffId, Integer>();
        jdbc.sql("""
                select c.coach_id, ceil(sum(w.weight) / 100.0) as load
                from care_case c
                join unnest(cast(:live as text[]), cast(:weights as int[])) as w (state, weight) on w.state = c.state
                where c.tenant_id = :tenant and c.coach_id = any(:coaches) and c.state = any(:live)
                group by c.coach_id
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("coaches", coaches.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("live", live.stream().map(CaseState::name).toArray(String[]::new))
                .param(
                        "weights",
                        live.stream().map(state -> Weight.of(state, weights)).toArray(Integer[]::new))
                .query(row -> {
                    loads.put(new StaffId(row.getObject("coach_id", UUID.class)), row.getInt("load"));
                });
        return loads;
    }

    @Override
    public boolean hasLive(PersonId person) {
        return jdbc.sql("""
                select exists (select 1 from care_case
                               where tenant_id = :tenant and person_id = :person and state = any(:live))
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("person", person.value())
                .param("live", Caseload.live())
                .query(Boolean.class)
                .single();
    }
}
