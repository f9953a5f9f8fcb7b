package uk.workwell.returntowork.phased;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** Phased returns as they stand. */
@Repository
class PhasedTable {

    private static final String SELECT = """
            select id, case_id, provider_id, referral_id, employer_id, state, newest, agreed, version from phased_return
            where tenant_id = :tenant""";

    private final JdbcClient jdbc;

    PhasedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one under way, or the last that was. */
    Optional<PhasedReturn> of(CaseId caseId) {
        return jdbc.sql(SELECT + " and case_id = :case order by id desc limit 1")
                .param("tenant", tenant())
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<PhasedReturn> ofReferral(EmployerId employer, UUID referral) {
        return jdbc.sql(SELECT + " and employer_id = :employer and referral_id = :referral order by id desc limit 1")
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Agreed ones whose first day has come, and those under way whose last day is over. */
    List<PhasedReturn> due(LocalDate today) {
        return jdbc.sql(SELECT + """
                 and (state = 'AGREED' and starts_on <= :today or state = 'RUNNING' and ends_on < :today)
                order by id limit 500""")
                .param("tenant", tenant())
                .param("today", Date.valueOf(today))
                .query((row, n) -> read(row))
                .list();
    }

    void insert(PhasedReturn plan, PhasedContent content, Instant now) {
        jdbc.sql("""
                insert into phased_return (tenant_id, id, provider_id, case_id, referral_id, employer_id, state, newest, agreed,
                  starts_on, ends_on, created_at, version)
                values (:tenant, :id, :provider, :case, :referral, :employer, :state, :newest, null, :starts, :ends, :now, 0)
                """)
                .param("tenant", tenant())
                .param("id", plan.id())
                .param("provider", plan.provider())
                .param("case", plan.caseId().value())
                .param("referral", plan.referral())
                .param(
                        "employer",
                        plan.employer() == null ? null : plan.employer().value(),
                        Types.OTHER)
                .param("state", plan.state().name())
                .param("newest", plan.newest())
                .param("starts", Date.valueOf(content.startsOn()))
                .param("ends", Date.valueOf(content.lastDay()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @return whether it still had that version */
    boolean update(PhasedReturn next, PhasedContent content) {
        return jdbc.sql("""
                        update phased_return set state = :state, newest = :newest, agreed = :agreed, starts_on = :starts,
                          ends_on = :ends, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version""")
                        .param("state", next.state().name())
                        .param("newest", next.newest())
                        .param("agreed", next.agreed(), Types.INTEGER)
                        .param("starts", Date.valueOf(content.startsOn()))
                        .param("ends", Date.valueOf(content.lastDay()))
                        .param("tenant", tenant())
                        .param("id", next.id())
                        .param("version", next.version())
                        .update()
                == 1;
    }

    private static PhasedReturn read(ResultSet row) throws SQLException {
        var employer = row.getObject("employer_id", UUID.class);
        return new PhasedReturn(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("provider_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                employer == null ? null : new EmployerId(employer),
                PhasedState.valueOf(row.getString("state")),
                row.getInt("newest"),
                row.getObject("agreed", Integer.class),
                row.getLong("version"));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
