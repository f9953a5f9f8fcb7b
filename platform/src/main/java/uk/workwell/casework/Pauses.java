package uk.workwell.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.SupportClock.Pause;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** The dated pauses of a case. Why support rests is sealed in the case's history. */
@Repository
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CareCase of, Pause pause, Instant now) {
        jdbc.sql("""
                insert into case_pause (tenant_id, id, provider_id, case_id, from_day, until_day, moves_end, recorded_at)
                values (:tenant, :id, :provider, :case, :from, :until, :moves, :now)
                """)
                .param("tenant", tenant())
                .param("id", Ids.fresh())
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("from", pause.from())
                .param("until", pause.until())
                .param("moves", pause.movesTheEnd())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The one that runs ends on this day instead of the one that was named. */
    void end(CareCase of, LocalDate on) {
        jdbc.sql("""
                update case_pause set ended_on = greatest(from_day, :on)
                where tenant_id = :tenant and case_id = :case and ended_on is null
                """)
                .param("on", on)
                .param("tenant", tenant())
                .param("case", of.id().value())
                .update();
    }

    /** In order. */
    List<Pause> of(CaseId caseId) {
        return jdbc.sql("""
                select from_day, coalesce(ended_on, until_day) as until_day, moves_end from case_pause
                where tenant_id = ? and case_id = ? order by from_day
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> new Pause(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getBoolean("moves_end")))
                .list();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
