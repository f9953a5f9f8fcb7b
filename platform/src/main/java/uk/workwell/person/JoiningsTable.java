package uk.workwell.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Keeps which records were joined, what the kept one said before, and what was handed over. */
@Repository
class JoiningsTable {

    private static final Column BEFORE = new Column("person_joining", "kept_before");

    private static final String SELECT = """
            select j.*, g.reference, k.version as kept_now, g.version as gone_now from person_joining j
            join person k on k.tenant_id = j.tenant_id and k.id = j.kept_id
            join person g on g.tenant_id = j.tenant_id and g.id = j.gone_id
            where j.tenant_id = ? and j.undone_at is null
            """;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    JoiningsTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** A joining with what is needed to undo it. */
    record Kept(Joining joining, PersonId gone, Particulars before) {}

    UUID insert(Person kept, Person gone, Particulars before, UUID by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into person_joining (tenant_id, id, provider_id, kept_id, gone_id, kept_before, kept_version,
                  gone_version, joined_by, joined_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant(),
                        id,
                        kept.provider(),
                        kept.id().value(),
                        gone.id().value(),
                        seals.tenant()
                                .seal(BEFORE, id, json.writeValueAsString(before))
                                .stored(),
                        kept.version(),
                        gone.version(),
                        by,
                        Timestamp.from(now))
                .update();
        return id;
    }

    void insertMoved(UUID joining, String kind, Collection<UUID> records) {
        records.forEach(
                record -> jdbc.sql("""
                insert into person_joining_moved (tenant_id, joining_id, kind, record_id) values (?, ?, ?, ?)""").params(tenant(), joining, kind, record).update());
    }

    List<UUID> moved(UUID joining, String kind) {
        return jdbc.sql("""
                select record_id from person_joining_moved
                where tenant_id = ? and joining_id = ? and kind = ?""").params(tenant(), joining, kind).query(UUID.class).list();
    }

    /** Those into this record that stand, newest first. */
    List<Joining> into(PersonId kept) {
        return jdbc.sql(SELECT + " and j.kept_id = ? order by j.joined_at desc limit 10")
                .params(tenant(), kept.value())
                .query((row, n) -> joining(row))
                .list();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(SELECT + " and j.id = ?")
                .params(tenant(), id)
                .query((row, n) ->
                        new Kept(joining(row), new PersonId(row.getObject("gone_id", UUID.class)), before(row, id)))
                .optional();
    }

    void undone(UUID id, UUID by, Instant now) {
        jdbc.sql("update person_joining set undone_by = ?, undone_at = ? where tenant_id = ? and id = ?")
                .params(by, Timestamp.from(now), tenant(), id)
                .update();
    }

    void insertDistinct(PersonId one, PersonId other, UUID by, Instant now) {
        jdbc.sql("""
                insert into person_distinct (tenant_id, one_id, other_id, said_by, said_at)
                values (:tenant, least(:one, :other), greatest(:one, :other), :by, :now) on conflict do nothing""")
                .param("tenant", tenant())
                .param("one", one.value())
                .param("other", other.value())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    private Particulars before(ResultSet row, UUID id) throws SQLException {
        var sealed = Sealed.of(row.getBytes("kept_before"));
        if (sealed == null) throw new IllegalStateException("A joining without what was before");
        return json.readValue(seals.tenant().open(BEFORE, id, sealed), Particulars.class);
    }

    private static Joining joining(ResultSet row) throws SQLException {
        return new Joining(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("kept_id", UUID.class)),
                row.getString("reference"),
                row.getObject("joined_by", UUID.class),
                row.getTimestamp("joined_at").toInstant(),
                row.getLong("kept_now") == row.getLong("kept_version")
                        && row.getLong("gone_now") == row.getLong("gone_version"));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
