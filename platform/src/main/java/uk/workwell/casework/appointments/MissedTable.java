package uk.workwell.casework.appointments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** How many appointments in a row were missed, one row for each case that ever missed or kept a later one. */
@Repository
class MissedTable {

    private final JdbcClient jdbc;

    MissedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MissedState> find(CaseId caseId) {
        return jdbc.sql("select state from missed_in_a_row where tenant_id = ? and case_id = ?")
                .params(tenant(), caseId.value())
                .query((row, n) -> MissedState.valueOf(row.getString("state")))
                .optional();
    }

    void addOrUpdate(CaseId caseId, ProviderId provider, MissedState state, Instant now) {
        jdbc.sql("""
                insert into missed_in_a_row (tenant_id, case_id, provider_id, state, since)
                values (?, ?, ?, ?, ?)
                on conflict (tenant_id, case_id) do update
                set state = excluded.state, since = excluded.since, version = missed_in_a_row.version + 1
                """)
                .params(tenant(), caseId.value(), provider.value(), state.name(), Timestamp.from(now))
                .update();
    }

    /** Those of a coach's cases for which somebody has to act, longest first; at most 20. */
    List<MissedTask> waiting(StaffId coach, String[] supported) {
        return jdbc.sql("""
                select m.case_id, p.full_name, p.reference, m.state, m.since
                from care_case c
                join missed_in_a_row m on m.tenant_id = c.tenant_id and m.case_id = c.id
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                where c.tenant_id = :tenant and c.coach_id = :coach and c.state = any(:supported)
                  and m.state in ('TO_CONTACT', 'EXIT_DUE')
                order by m.since, m.case_id limit 20
                """)
                .param("tenant", tenant())
                .param("coach", coach.value())
                .param("supported", supported)
                .query((row, n) -> new MissedTask(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("reference"),
                        MissedState.valueOf(row.getString("state")),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
