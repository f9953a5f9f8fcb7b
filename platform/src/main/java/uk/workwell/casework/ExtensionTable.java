package uk.workwell.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Requests for more weeks and their answers; what both wrote is sealed. One request of a case waits at a time. */
@Repository
class ExtensionTable {

    private static final Column REASON = new Column("case_extension", "reason");
    private static final Column WORDS = new Column("case_extension", "words");

    private final JdbcClient jdbc;
    private final Seals seals;

    ExtensionTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void ask(CareCase of, AskExtension ask, StaffId by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into case_extension (tenant_id, id, provider_id, case_id, weeks, reason, asked_by, asked_at)
                values (:tenant, :id, :provider, :case, :weeks, :reason, :by, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("weeks", ask.weeks())
                .param(
                        "reason",
                        seals.tenant().seal(REASON, id, ask.reason().strip()).stored())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @return false if somebody else has answered meanwhile */
    boolean answer(UUID id, AnswerExtension answer, StaffId by, Instant now) {
        return jdbc.sql("""
                        update case_extension set approved = :approved, words = :words, answered_by = :by, answered_at = :now
                        where tenant_id = :tenant and id = :id and answered_at is null
                        """)
                        .param("approved", answer.approved())
                        .param(
                                "words",
                                seals.tenant()
                                        .seal(WORDS, id, answer.words().strip())
                                        .stored())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .param("tenant", tenant())
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<ExtensionAsk> waiting(CaseId caseId) {
        return jdbc.sql(SELECT + " and e.case_id = :of and e.answered_at is null")
                .param("tenant", tenant())
                .param("of", caseId.value())
                .query((row, n) -> ask(row))
                .optional();
    }

    /** Oldest first, at most 100. */
    List<ExtensionAsk> waiting(ProviderId provider) {
        return jdbc.sql(SELECT + " and e.provider_id = :of and e.answered_at is null order by e.asked_at limit 100")
                .param("tenant", tenant())
                .param("of", provider.value())
                .query((row, n) -> ask(row))
                .list();
    }

    int countWaiting(ProviderId provider) {
        return jdbc.sql("""
                select count(*) from case_extension
                where tenant_id = ? and provider_id = ? and answered_at is null
                """)
                .params(tenant(), provider.value())
                .query(Integer.class)
                .single();
    }

    private static final String SELECT = """
            select e.id, e.case_id, e.weeks, e.reason, e.asked_by, e.asked_at, c.ends_on, p.full_name, p.reference
            from case_extension e
            join care_case c on c.tenant_id = e.tenant_id and c.id = e.case_id
            join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            where e.tenant_id = :tenant
            """;

    private ExtensionAsk ask(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ExtensionAsk(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("full_name"),
                row.getString("reference"),
                row.getInt("weeks"),
                opened(id, row.getBytes("reason")),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("ends_on", LocalDate.class));
    }

    private String opened(UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? "" : seals.tenant().open(REASON, id, sealed);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
