package uk.workwell.bench;

import java.sql.Connection;
import java.sql.SQLException;
import uk.workwell.local.Bootstrap.Database;

/** What PostgreSQL itself counts of the role {@code workwell_app} in one database: whoever sends it, by whatever way. */
final class Counted implements AutoCloseable {

    private static final String CALLS = """
            select coalesce(sum(s.calls), 0)::bigint from pg_stat_statements s
              join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
            where r.rolname = ? and d.datname = current_database()
              and s.query !~* '^(begin|commit|rollback|set|show|deallocate)'
              and s.query not like '%scheduled_tasks%heartbeat%'
            """;

    private final Connection connection;
    private final String role;
    private long told;

    Counted(Database database) throws SQLException {
        this.connection = database.connect(database.superuser());
        this.role = database.app().username();
    }

    long statements() throws SQLException {
        return count(CALLS);
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, role);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** How often it told the database for whom it asks, since this was asked last. */
    long tellings() throws SQLException {
        long now = count(CALLS + " and s.query like 'select set_config%'");
        long since = now - told;
        told = now;
        return since;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
