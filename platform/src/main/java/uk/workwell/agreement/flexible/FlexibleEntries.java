package uk.workwell.agreement.flexible;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.agreement.Party;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The steps of requests. Rows are only ever added. */
@Repository
class FlexibleEntries {

    private static final Column WORDS = new Column("flexible_entry", "words");
    private static final Column NAME = new Column("flexible_entry", "name");
    private static final String SELECT = """
            select id, request_id, at, action, to_state, number, party, actor_kind, actor_id, grounds, on_day, words, name
            from flexible_entry
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    FlexibleEntries(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /**
     * What a step says besides who, when and what.
     *
     * @param name of whoever signs by it; null for a step that signs nothing
     */
    record Saying(
            List<Ground> grounds,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable String name) {

        static final Saying NOTHING = new Saying(List.of(), null, null, null);

        static Saying words(@Nullable String words) {
            return new Saying(List.of(), null, words, null);
        }

        static Saying on(LocalDate day, @Nullable String words) {
            return new Saying(List.of(), day, words, null);
        }

        static Saying signed(String name) {
            return new Saying(List.of(), null, null, name);
        }

        @Override
        public String toString() {
            return "Saying";
        }
    }

    void add(FlexibleRequest now, FlexibleAction action, Party party, Saying saying, Instant at) {
        var id = Ids.fresh();
        var by = CurrentActor.get();
        var grounds = saying.grounds().stream().map(Ground::name).collect(Collectors.joining("|"));
        jdbc.sql("""
                insert into flexible_entry (tenant_id, id, request_id, provider_id, at, action, to_state, number, party,
                  actor_kind, actor_id, grounds, on_day, words, name)
                values (:tenant, :id, :request, :provider, :at, :action, :state, :number, :party, :kind, :by, :grounds, :day,
                  :words, :name)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("request", now.id().value())
                .param("provider", now.provider())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action.verb())
                .param("state", now.state().name())
                .param("number", now.number())
                .param("party", party.name())
                .param("kind", by.kind().name())
                .param("by", by.id())
                .param("grounds", grounds.isEmpty() ? null : grounds, Types.VARCHAR)
                .param("day", saying.on(), Types.DATE)
                .param("words", sealed(WORDS, id, saying.words()), Types.BINARY)
                .param("name", sealed(NAME, id, saying.name()), Types.BINARY)
                .update();
    }

    private byte @Nullable [] sealed(Column column, UUID id, @Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : seals.tenant().seal(column, id, words.strip()).stored();
    }

    /** In the order in which they were said: one statement, however many there are; at most 2,000 entries. */
    Map<FlexibleId, List<FlexibleEntry>> of(Collection<FlexibleId> requests) {
        var found = new HashMap<FlexibleId, List<FlexibleEntry>>();
        jdbc.sql(SELECT + " where tenant_id = :tenant and request_id = any(:ids) order by at, id limit 2000")
                .param("tenant", CurrentTenant.get().value())
                .param("ids", requests.stream().map(FlexibleId::value).toArray(UUID[]::new))
                .query((row, n) -> found.computeIfAbsent(
                                new FlexibleId(row.getObject("request_id", UUID.class)), id -> new ArrayList<>())
                        .add(read(row)))
                .list();
        return found;
    }

    Optional<FlexibleEntry> last(FlexibleId request) {
        return jdbc.sql(SELECT + " where tenant_id = ? and request_id = ? order by at desc, id desc limit 1")
                .params(CurrentTenant.get().value(), request.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private FlexibleEntry read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var grounds = row.getString("grounds");
        return new FlexibleEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                FlexibleAction.of(row.getString("action")),
                FlexibleState.valueOf(row.getString("to_state")),
                row.getInt("number"),
                Party.valueOf(row.getString("party")),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                grounds == null
                        ? List.of()
                        : Arrays.stream(grounds.split("\\|", -1))
                                .map(Ground::valueOf)
                                .toList(),
                row.getObject("on_day", LocalDate.class),
                opened(WORDS, id, row.getBytes("words")),
                opened(NAME, id, row.getBytes("name")));
    }

    private @Nullable String opened(Column column, UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : seals.tenant().open(column, id, sealed);
    }
}
