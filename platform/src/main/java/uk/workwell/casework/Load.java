package uk.workwell.casework;

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

/** How full coaches are, and who is supported already: what {@code referral} asks before somebody says yes. */
@Service
@Transactional(readOnly = true)
class Load implements Capacity, LiveEpisodes {

    private final JdbcClient jdbc;

    Load(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case counts whole once support has started and half before: there is little to do but reach the person. */
    @Override
    public int weightedLoad(StaffId coach) {
        return weightedLoads(List.of(coach)).getOrDefault(coach, 0);
    }

    @Override
    public Map<StaffId, Integer> weightedLoads(Collection<StaffId> coaches) {
        var loads = new HashMap<StaffId, Integer>();
        jdbc.sql("""
                select coach_id, ceil(count(*) filter (where state = any(:supported))
                       + count(*) filter (where state <> all(:supported)) / 2.0) as load
                from care_case
                where tenant_id = :tenant and coach_id = any(:coaches)
                  and state = any(:live)
                group by coach_id
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("coaches", coaches.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("live", Caseload.live())
                .param("supported", Caseload.supported())
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
