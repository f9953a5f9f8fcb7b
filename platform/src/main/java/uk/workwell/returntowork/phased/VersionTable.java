package uk.workwell.returntowork.phased;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.agreement.signing.Signing;
import uk.workwell.casework.CaseId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The versions of plans, and the names under them. Both are sealed, and written once. */
@Repository("phasedVersionTable")
class VersionTable {

    private static final Column CONTENT = new Column("phased_version", "content");
    private static final Column NAME = new Column("phased_version", "by_name");
    private static final Column SIGNED = new Column("phased_signature", "by_name");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    VersionTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** Of the newest plan of the case, newest first, at most 100. */
    List<PhasedVersion> of(CaseId caseId) {
        return jdbc.sql("""
                select id, number, content, hash, side, by_id, by_name, at, document_id, person_saw_at from phased_version
                where tenant_id = ? and plan_id = (
                  select id from phased_return where tenant_id = ? and case_id = ? order by id desc limit 1) order by number desc limit 100
                """)
                .params(tenant(), tenant(), caseId.value())
                .query((row, n) -> version(row))
                .list();
    }

    /** Under every version of the same plan, the first first. */
    List<PhasedSignature> signatures(CaseId caseId) {
        return jdbc.sql("""
                select id, number, side, by_id, by_name, at, hash from phased_signature
                where tenant_id = ? and plan_id = (
                  select id from phased_return where tenant_id = ? and case_id = ? order by id desc limit 1) order by at, id limit 300
                """)
                .params(tenant(), tenant(), caseId.value())
                .query((row, n) -> new PhasedSignature(
                        row.getInt("number"), who(row, SIGNED), at(row, "at"), row.getString("hash")))
                .list();
    }

    void insert(PhasedReturn of, int number, PhasedContent content, Who by, Instant now) {
        var id = Ids.fresh();
        var words = json.writeValueAsString(content);
        jdbc.sql("""
                insert into phased_version (tenant_id, id, provider_id, plan_id, number, content, hash, side, by_id, by_name, at)
                values (:tenant, :id, :provider, :plan, :number, :content, :hash, :side, :by, :name, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider())
                .param("plan", of.id())
                .param("number", number)
                .param("content", seals.tenant().seal(CONTENT, id, words).stored())
                .param("hash", hash(of.id(), number, content))
                .param("side", by.side().name())
                .param("by", by.id())
                .param("name", seals.tenant().seal(NAME, id, by.name()).stored())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String hash(UUID plan, int number, PhasedContent content) {
        return Signing.hash(document(plan, number, content)).value();
    }

    /** What is hashed, and stands in the signed file. */
    static Map<String, ?> document(UUID plan, int number, PhasedContent content) {
        return Map.of("type", "phased-return", "plan", plan, "version", number, "content", content);
    }

    void insertSignature(PhasedReturn of, PhasedVersion version, Who by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into phased_signature (tenant_id, id, provider_id, plan_id, number, side, by_id, by_name, at, hash)
                values (:tenant, :id, :provider, :plan, :number, :side, :by, :name, :now, :hash)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider())
                .param("plan", of.id())
                .param("number", version.number())
                .param("side", by.side().name())
                .param("by", by.id())
                .param("name", seals.tenant().seal(SIGNED, id, by.name()).stored())
                .param("now", Timestamp.from(now))
                .param("hash", version.hash())
                .update();
    }

    /** The person reads it: from now on whoever supports them may, too. */
    void updateSeen(UUID plan, int number, Instant now) {
        jdbc.sql("""
                update phased_version set person_saw_at = ?
                where tenant_id = ? and plan_id = ? and number = ? and person_saw_at is null
                """).params(Timestamp.from(now), tenant(), plan, number).update();
    }

    void updateDocument(UUID plan, int number, @Nullable DocumentId document) {
        jdbc.sql(
                        "update phased_version set document_id = :document where tenant_id = :tenant and plan_id = :plan and number = :number")
                .param("document", document == null ? null : document.value(), Types.OTHER)
                .param("tenant", tenant())
                .param("plan", plan)
                .param("number", number)
                .update();
    }

    private PhasedVersion version(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("content")));
        var document = row.getObject("document_id", UUID.class);
        var saw = row.getTimestamp("person_saw_at");
        return new PhasedVersion(
                row.getInt("number"),
                json.readValue(seals.tenant().open(CONTENT, id, sealed), PhasedContent.class),
                row.getString("hash"),
                who(row, NAME),
                at(row, "at"),
                document == null ? null : new DocumentId(document),
                saw == null ? null : saw.toInstant());
    }

    private Who who(ResultSet row, Column column) throws SQLException {
        var name = Objects.requireNonNull(Sealed.of(row.getBytes("by_name")));
        return new Who(
                Who.Side.valueOf(row.getString("side")),
                row.getObject("by_id", UUID.class),
                seals.tenant().open(column, row.getObject("id", UUID.class), name));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
