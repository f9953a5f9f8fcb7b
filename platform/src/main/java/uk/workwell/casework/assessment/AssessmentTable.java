package uk.workwell.casework.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The assessments of a case; what was found is sealed. */
@Repository
class AssessmentTable {

    private static final Column FINDINGS = new Column("assessment", "findings");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    AssessmentTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** Newest first, at most 50. */
    List<Assessment> of(CaseId caseId) {
        return jdbc.sql("""
                select id, number, findings, saved_at, saved_by, completed_at, version from assessment
                where tenant_id = ? and case_id = ? order by number desc limit 50
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> assessment(row))
                .list();
    }

    void insert(CaseCard of, int number, Findings findings, StaffId by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into assessment (tenant_id, id, provider_id, case_id, number, findings, started_at, saved_at,
                  saved_by, version)
                values (:tenant, :id, :provider, :case, :number, :findings, :now, :now, :by, 1)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("number", number)
                .param("findings", seal(id, findings))
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** @return whether the row still had that version and was open */
    boolean update(Assessment seen, Findings findings, StaffId by, Instant now, boolean complete) {
        return jdbc.sql("""
                        update assessment set findings = :findings, saved_at = :now, saved_by = :by, version = version + 1,
                          completed_at = case when :complete then cast(:now as timestamptz) end
                        where tenant_id = :tenant and id = :id and version = :version and completed_at is null
                        """)
                        .param("findings", seal(seen.id(), findings))
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("complete", complete)
                        .param("tenant", tenant())
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private byte[] seal(UUID id, Findings findings) {
        return seals.tenant()
                .seal(FINDINGS, id, json.writeValueAsString(findings))
                .stored();
    }

    private Assessment assessment(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("findings")));
        return new Assessment(
                id,
                row.getInt("number"),
                json.readValue(seals.tenant().open(FINDINGS, id, sealed), Findings.class),
                row.getTimestamp("saved_at").toInstant(),
                new StaffId(row.getObject("saved_by", UUID.class)),
                instant(row.getTimestamp("completed_at")),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
