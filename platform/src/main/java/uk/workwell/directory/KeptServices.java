package uk.workwell.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.directory.KeptFilter.Which;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** Reads services for those who look after them: retired ones too, each with its version; whole batches in four statements. */
@Repository
class KeptServices {

    private final JdbcClient jdbc;
    private final DirectoryTable table;
    private final Clock clock;

    KeptServices(JdbcClient jdbc, DirectoryTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    Optional<KeptService> find(ServiceId id) {
        return kept(id, "");
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<KeptService> lock(ServiceId id) {
        return kept(id, " for update");
    }

    private Optional<KeptService> kept(ServiceId id, String lock) {
        record Row(boolean fromFeed, long version) {}
        return jdbc.sql("select from_feed, version from directory_service where tenant_id = ? and id = ?" + lock)
                .params(tenant(), id.value())
                .query((row, n) -> new Row(row.getBoolean(1), row.getLong(2)))
                .optional()
                .flatMap(found ->
                        table.find(id).map(service -> new KeptService(service, found.fromFeed(), found.version())));
    }

    List<ServiceRow> window(KeptFilter filter, int offset, int limit) {
        return asked(
                        "select s.id, s.name, s.organisation, s.description, s.status, s.minimum_age, s.maximum_age, s.cost,"
                                + " s.assured_on " + matching(filter)
                                + " order by s.name_key collate \"C\", s.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> DirectoryTable.row(row))
                .list();
    }

    int count(KeptFilter filter, int atMost) {
        return asked("select count(*) from (select 1 " + matching(filter) + " limit :limit) counted", filter)
                .param("limit", atMost)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, KeptFilter filter) {
        var statement = jdbc.sql(sql).param("tenant", tenant());
        var words = Words.asked(filter.words());
        for (int n = 0; n < words.size(); n++) statement = statement.param("word" + n, words.get(n));
        if (filter.which() == Which.TO_CHECK) {
            var old = WorkingDays.today(clock).minusMonths(Directory.CHECK_AFTER_MONTHS);
            statement = statement.param("old", old);
        }
        return statement;
    }

    private static String matching(KeptFilter filter) {
        var sql = new StringBuilder("from directory_service s where s.tenant_id = :tenant");
        sql.append(
                switch (filter.which()) {
                    case ALL -> "";
                    case ACTIVE -> " and s.status = 'ACTIVE'";
                    case RETIRED -> " and s.status = 'INACTIVE'";
                    case TO_CHECK -> " and s.status = 'ACTIVE' and (s.assured_on is null or s.assured_on < :old)";
                });
        for (int n = 0; n < Words.asked(filter.words()).size(); n++) {
            sql.append(" and exists (select 1 from directory_word w where w.tenant_id = s.tenant_id"
                    + " and w.service_id = s.id and starts_with(w.word, :word%d))".formatted(n));
        }
        return sql.toString();
    }

    /** Services in the order of their ids, each whole; four statements a batch. */
    List<KeptService> batch(@Nullable ServiceId after, int size) {
        var from = after == null ? new UUID(0, 0) : after.value();
        var parts = new DirectoryParts(jdbc, from, size);
        return jdbc.sql("""
                select s.* from directory_service s where s.tenant_id = ? and s.id > ? order by s.id limit ?""")
                .params(tenant(), from, size)
                .query((row, n) -> new KeptService(
                        DirectoryTable.service(row, parts), row.getBoolean("from_feed"), row.getLong("version")))
                .list();
    }

    /** All of them; a directory has some thousands at most. */
    List<KeptService> all() {
        var all = new ArrayList<KeptService>();
        for (var batch = batch(null, 500); !batch.isEmpty(); ) {
            all.addAll(batch);
            batch = batch(batch.getLast().service().id(), 500);
        }
        return all;
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
