package uk.workwell.casework.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    Optional<MissedCount> find(CaseId caseId) {
        return found(caseId, "");
    }

    /** Held until the transaction ends: of two who write at once, the second finds what the first one wrote. */
    Optional<MissedCount> held(CaseId caseId) {
        return found(caseId, " for update");
    }

    private Optional<MissedCount> found(CaseId caseId, String lock) {
        return jdbc.sql("select state, in_a_row from missed_in_a_row where tenant_id = ? and case_id = ?" + lock)
                .params(tenant(), caseId.value())
                .query((row, n) -> count(row))
                .optional();
    }

    void addOrUpdate(CaseId caseId, ProviderId provider, MissedCount count, Instant now) {
        jdbc.sql("""
                insert into missed_in_a_row (tenant_id, case_id, provider_id, state, in_a_row, since)
                values (?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, case_id) do update
                set state = excluded.state, in_a_row = excluded.in_a_row, since = excluded.since,
                  version = missed_in_a_row.version + 1
                """)
                .params(
                        tenant(),
                        caseId.value(),
                        provider.value(),
                        count.state().name(),
                        count.inARow(),
                        Timestamp.from(now))
                .update();
    }

    /** Those of a coach's cases for which somebody has to act, longest first; at most 20. */
    List<MissedTask> waiting(StaffId coach, String[] supported) {
        return jdbc.sql("""
                select m.case_id, p.full_name, p.reference, m.state, m.in_a_row, m.since
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
                        count(row),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private static MissedCount count(ResultSet row) throws SQLException {
        return new MissedCount(MissedState.valueOf(row.getString("state")), row.getInt("in_a_row"));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
