package uk.workwell.casework.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** Who stands in for whom, and when. A cover that ends early keeps its row. */
@Repository
class CoverTable {

    private final JdbcClient jdbc;

    CoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else enters cover at this provider: of two at once, the second sees the first. */
    void takeTurns(ProviderId provider) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cover ' || ? || ' ' || ?, 0))")
                .params(tenant().toString(), provider.value().toString())
                .query()
                .listOfRows();
    }

    void insert(ProviderId provider, CoverDays days, StaffId by, Instant now) {
        jdbc.sql("""
                insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by, entered_at)
                values (:tenant, :id, :provider, :away, :cover, :first, :last, :by, :now)
                """)
                .param("tenant", tenant())
                .param("id", days.id())
                .param("provider", provider.value())
                .param("away", days.away().value())
                .param("cover", days.cover().value())
                .param("first", days.first())
                .param("last", days.last())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of a provider that are not over on that day, by their first day; at most 200. */
    List<CoverDays> from(ProviderId provider, LocalDate day) {
        return jdbc.sql("""
                select id, away_id, cover_id, first_day, last_day from case_cover
                where tenant_id = ? and provider_id = ? and last_day >= ? and ended_at is null
                order by first_day, id limit 200
                """)
                .params(tenant(), provider.value(), day)
                .query((row, n) -> days(row))
                .list();
    }

    /** Where somebody covers or is covered for on any of these days. */
    List<CoverDays> of(StaffId somebody, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select id, away_id, cover_id, first_day, last_day from case_cover
                where tenant_id = :tenant and (away_id = :who or cover_id = :who) and last_day >= :first and first_day <= :last
                  and ended_at is null
                order by first_day, id limit 20
                """)
                .param("tenant", tenant())
                .param("who", somebody.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> days(row))
                .list();
    }

    boolean end(ProviderId provider, UUID id, StaffId by, Instant now) {
        return jdbc.sql("""
                        update case_cover set ended_by = ?, ended_at = ?
                        where tenant_id = ? and provider_id = ? and id = ? and ended_at is null
                        """)
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), tenant(), provider.value(), id)
                        .update()
                == 1;
    }

    private static CoverDays days(ResultSet row) throws SQLException {
        return new CoverDays(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("away_id", UUID.class)),
                new StaffId(row.getObject("cover_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
