package uk.workwell.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.tenant.TenantId;

/**
 * One intake as somebody would write it who has nothing but JDBC: one statement for each table in which it leaves rows, the
 * one that asks whether the person is known, and the one that tells the tenant. Values are those of an intake that was
 * watched, with fresh ids in place of its own.
 */
final class Bare {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** A person's reference, which the database counts out. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]+-\\d+");

    private final AtomicLong references = new AtomicLong();
    private final List<Statements.Sent> statements;
    private final java.util.Set<UUID> lasting;
    private final Map<Connection, Map<String, PreparedStatement>> prepared =
            new java.util.concurrent.ConcurrentHashMap<>();

    private Bare(List<Statements.Sent> statements, java.util.Set<UUID> lasting) {
        this.statements = statements;
        this.lasting = lasting;
    }

    static String body(long number) {
        return """
                {"person": {"fullName": "Given%1$d Family%1$d", "birthDate": "1984-03-21", "postcode": "LA1 1AA",
                  "mobile": "07700 900461", "email": "someone%1$d@person.example"},
                 "work": {"status": "OFF", "lastWorked": "2026-10-05"}, "healthMakesWorkHard": "YES",
                 "reason": "Shorter shifts for the first weeks, and a chair that can be adjusted.",
                 "agreedToBeReferred": true}""".formatted(number);
    }

    /** Writes down one intake of the house in this process. */
    static Bare of(House house, String client) throws Exception {
        try (var issuer = new Issuer("nobody@bench.example")) {
            var mvc = Door.of(house, issuer);
            mvc.refer(client, body(-2));
            house.statements().start();
            mvc.refer(client, body(-1));
        }
        var sent = house.statements().stop();
        var needed = sent.stream()
                .filter(one -> one.inserts() || (one.reads() && one.sql().contains("from person ")))
                .toList();
        var lasting = house.bean(JdbcClient.class).sql("select id from tenant").query(UUID.class).list().stream()
                .collect(Collectors.toCollection(java.util.HashSet::new));
        try (var connection = house.database.connect(house.database.mover());
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select id from staff union all select id from provider union all select id from partner")) {
            while (rows.next()) {
                lasting.add(rows.getObject(1, UUID.class));
            }
        }
        return new Bare(needed, lasting);
    }

    /** Statements for one intake, the one that tells the tenant among them. */
    int size() {
        long distinct = statements.stream().map(Statements.Sent::sql).distinct().count();
        return Math.toIntExact(distinct + 1);
    }

    void send(Connection connection, TenantId tenant) throws SQLException {
        var fresh = new HashMap<UUID, UUID>();
        var mine = prepared.computeIfAbsent(connection, c -> new HashMap<>());
        var tell = statement(
                mine, connection, "select set_config('app.tenant', ?, true), set_config('app.employer', ?, true)");
        tell.setString(1, tenant.toString());
        tell.setString(2, "");
        tell.execute();
        for (int i = 0; i < statements.size(); i++) {
            var sent = statements.get(i);
            var statement = statement(mine, connection, sent.sql());
            for (var setting : sent.settings()) {
                var arguments = setting.arguments().toArray();
                arguments[1] = renewed(arguments[1], fresh);
                try {
                    setting.method().invoke(statement, arguments);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new SQLException("A parameter of the bench could not be set", e);
                }
            }
            boolean more =
                    i + 1 < statements.size() && statements.get(i + 1).sql().equals(sent.sql());
            if (returns(sent)) {
                statement.execute();
                continue;
            }
            // Rows for one table wait for each other, and travel in one statement.
            statement.addBatch();
            if (!more) {
                statement.executeBatch();
            }
        }
        connection.commit();
    }

    private static boolean returns(Statements.Sent sent) {
        return sent.reads() || sent.sql().contains("returning");
    }

    private static PreparedStatement statement(Map<String, PreparedStatement> mine, Connection connection, String sql)
            throws SQLException {
        var known = mine.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            mine.put(sql, known);
        }
        return known;
    }

    private Object renewed(Object value, Map<UUID, UUID> fresh) {
        if (value instanceof UUID id) {
            return lasting.contains(id) ? id : fresh.computeIfAbsent(id, old -> timeOrdered());
        }
        if (value instanceof String text && REFERENCE.matcher(text).matches()) {
            return "LOOP-" + references.incrementAndGet();
        }
        if (value instanceof String text) {
            return UUIDS.matcher(text).replaceAll(found -> {
                var id = UUID.fromString(found.group());
                return (lasting.contains(id) ? id : fresh.computeIfAbsent(id, old -> timeOrdered())).toString();
            });
        }
        return value;
    }

    /** Version 7, as the application's own: the indexes are filled at their ends. */
    private static UUID timeOrdered() {
        var random = UUID.randomUUID();
        return new UUID(
                (System.currentTimeMillis() << 16) | 0x7000 | (random.getMostSignificantBits() & 0xfff),
                random.getLeastSignificantBits());
    }
}
