package uk.workwell.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The dialogue of each adjustment. Rows are only ever added. */
@Repository("adjustmentEntries")
class EntryTable {

    private static final Column WORDS = new Column("adjustment_entry", "words");
    private static final String SELECT = """
            select id, adjustment_id, at, action, to_state, number, party, actor_kind, actor_id, reason, words
            from adjustment_entry
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    EntryTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(
            Adjustment now,
            AdjustmentAction action,
            Party party,
            @Nullable String reason,
            @Nullable String words,
            Instant at) {
        var id = Ids.fresh();
        var by = CurrentActor.get();
        jdbc.sql("""
                insert into adjustment_entry (tenant_id, id, adjustment_id, provider_id, at, action, to_state, number, party,
                  actor_kind, actor_id, reason, words)
                values (:tenant, :id, :adjustment, :provider, :at, :action, :state, :number, :party, :kind, :by, :reason,
                  :words)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("adjustment", now.id().value())
                .param("provider", now.provider())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action.verb())
                .param("state", now.state().name())
                .param("number", now.number())
                .param("party", party.name())
                .param("kind", by.kind().name())
                .param("by", by.id())
                .param("reason", reason, Types.VARCHAR)
                .param(
                        "words",
                        words == null || words.isBlank()
                                ? null
                                : seals.tenant().seal(WORDS, id, words.strip()).stored(),
                        Types.BINARY)
                .update();
    }

    /** In the order in which they were said: one statement, however many there are; at most 2,000 entries. */
    Map<AdjustmentId, List<Entry>> of(Collection<AdjustmentId> adjustments) {
        var found = new HashMap<AdjustmentId, List<Entry>>();
        jdbc.sql(SELECT + " where tenant_id = :tenant and adjustment_id = any(:ids) order by at, id limit 2000")
                .param("tenant", CurrentTenant.get().value())
                .param("ids", adjustments.stream().map(AdjustmentId::value).toArray(UUID[]::new))
                .query((row, n) -> found.computeIfAbsent(
                                new AdjustmentId(row.getObject("adjustment_id", UUID.class)), id -> new ArrayList<>())
                        .add(read(row)))
                .list();
        return found;
    }

    Optional<Entry> last(AdjustmentId adjustment) {
        return jdbc.sql(SELECT + " where tenant_id = ? and adjustment_id = ? order by at desc, id desc limit 1")
                .params(CurrentTenant.get().value(), adjustment.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * An entry as the timeline tells it.
     *
     * @param code of the change that it is about
     * @param total how many there are
     */
    record Told(UUID id, Instant at, AdjustmentAction action, String code, Actor by, int total) {}

    /** Newest first, of all changes of a referral: of what the employer did, what the person has read. */
    List<Told> told(UUID referral, int atMost) {
        return jdbc.sql("""
                select e.id, e.at, e.action, a.code, e.actor_kind, e.actor_id, count(*) over () as total
                from adjustment_entry e join adjustment a on a.tenant_id = e.tenant_id and a.id = e.adjustment_id
                where e.tenant_id = ? and a.referral_id = ? and (e.party <> 'EMPLOYER' or e.at <= a.person_read_at)
                order by e.at desc, e.id desc limit ?
                """)
                .params(CurrentTenant.get().value(), referral, atMost)
                .query((row, n) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        AdjustmentAction.of(row.getString("action")),
                        row.getString("code"),
                        new Actor(
                                Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                        row.getInt("total")))
                .list();
    }

    private Entry read(ResultSet row) throws SQLException {
        var words = Sealed.of(row.getBytes("words"));
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AdjustmentAction.of(row.getString("action")),
                AdjustmentState.valueOf(row.getString("to_state")),
                row.getInt("number"),
                Party.valueOf(row.getString("party")),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                row.getString("reason"),
                words == null ? null : seals.tenant().open(WORDS, row.getObject("id", UUID.class), words));
    }
}
