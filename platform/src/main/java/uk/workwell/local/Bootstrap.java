package uk.workwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The roles and databases that must exist before Liquibase can run: {@code db/bootstrap/*.sql}. */
public final class Bootstrap {

    private final String serverUrl;
    private final Account superuser;
    private final Passwords passwords;

    /**
     * @param serverUrl JDBC address up to and without the database's name, such as {@code jdbc:postgresql://127.0.0.1:5432/}
     */
    public Bootstrap(String serverUrl, Account superuser, Passwords passwords) {
        this.serverUrl = serverUrl;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /** Creates the roles, or gives those that exist today's passwords. */
    public void roles() {
        inDatabase(
                "postgres",
                connection -> run(
                        connection,
                        script(
                                "roles.sql",
                                Map.of(
                                        "owner-password", passwords.owner(),
                                        "app-password", passwords.app(),
                                        "mover-password", passwords.mover(),
                                        "keycloak-password", passwords.keycloak()))));
    }

    /** The service's database, created if need be, owned by {@code workwell_owner}. */
    public Database database(String name) {
        create(name, "workwell_owner");
        inDatabase(name, connection -> run(connection, script("rights.sql", Map.of("database", name))));
        return new Database(
                serverUrl + name,
                new Account("workwell_owner", passwords.owner()),
                new Account("workwell_app", passwords.app()),
                new Account("workwell_mover", passwords.mover()),
                superuser);
    }

    /** Keycloak's database, created if need be: its tables live apart from ours. */
    public String keycloakDatabase(String name) {
        create(name, "keycloak");
        return serverUrl + name;
    }

    private void create(String name, String owner) {
        if (!name.matches("[a-z_][a-z0-9_]*")) throw new IllegalArgumentException("not a database name: " + name);
        inDatabase("postgres", connection -> {
            try (var find = connection.prepareStatement("select from pg_database where datname = ?")) {
                find.setString(1, name);
                if (find.executeQuery().next()) return;
            }
            run(connection, "create database " + name + " owner " + owner);
        });
    }

    private void inDatabase(String name, Work work) {
        try (var connection =
                DriverManager.getConnection(serverUrl + name, superuser.username(), superuser.password())) {
            work.in(connection);
        } catch (SQLException e) {
            throw new Trouble(
                    "PostgreSQL refused to prepare roles and databases: " + e.getMessage() + ".",
                    "If the passwords in .workwell/secrets.properties were changed or lost, restore that file.",
                    e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String file, Map<String, String> values) {
        try (var in = Bootstrap.class.getResourceAsStream("/db/bootstrap/" + file)) {
            if (in == null) throw new IllegalStateException("missing on the class path: db/bootstrap/" + file);
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                // The values stand inside quotes or as names, so nothing that could end either is let in.
                if (!value.getValue().matches("[A-Za-z0-9_]+"))
                    throw new IllegalArgumentException("unfit value for " + value.getKey());
                sql = sql.replace("${" + value.getKey() + "}", value.getValue());
            }
            return sql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    /** A database account. */
    public record Account(String username, String password) {}

    /** Letters and digits only, one for each role. */
    public record Passwords(String owner, String app, String mover, String keycloak) {}

    /** A database of the service, and who may enter it. */
    public record Database(String url, Account owner, Account app, Account mover, Account superuser) {

        /** The application's {@code workwell.database.*} properties. */
        public Map<String, String> properties() {
            return Map.of(
                    "workwell.database.url", url,
                    "workwell.database.owner.username", owner.username(),
                    "workwell.database.owner.password", owner.password(),
                    "workwell.database.app.username", app.username(),
                    "workwell.database.app.password", app.password(),
                    "workwell.database.mover.username", mover.username(),
                    "workwell.database.mover.password", mover.password());
        }

        /** A connection of its own, outside any pool and outside the application's wall. */
        public Connection connect(Account as) throws SQLException {
            return DriverManager.getConnection(url, as.username(), as.password());
        }
    }
}
