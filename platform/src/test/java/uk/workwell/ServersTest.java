package uk.workwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.workwell.local.Bootstrap.Account;
import uk.workwell.local.Bootstrap.Database;

@Tag("wall")
class ServersTest {

    @Nested
    class AFreshDatabase {

        private final Database database = Servers.freshDatabase();

        @Test
        void isPostgres18() throws SQLException {
            assertThat(text(database.app(), "show server_version")).startsWith("18");
        }

        @Test
        void belongsToAnOwnerWhoCannotBypassRowSecurity() throws SQLException {
            assertThat(text(database.superuser(), """
                    select string_agg(rolname || ' ' || rolsuper || ' ' || rolbypassrls, ', ' order by rolname)
                    from pg_roles where rolname like 'workwell%'
                    """))
                    .isEqualTo("workwell_app false false, workwell_mover false true, workwell_owner false false");
        }

        @Test
        void letsTheOwnerMakeTablesAndExtensions() throws SQLException {
            run(database.owner(), "create table made_by_owner (id int); create extension if not exists pg_trgm");
        }

        @Test
        void refusesTablesMadeByTheApplication() {
            assertThatThrownBy(() -> run(database.app(), "create table made_by_app (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }

        @Test
        void isClosedToKeycloak() {
            assertThatThrownBy(() -> run(new Account("keycloak", "keycloak"), "select 1"))
                    .hasMessageContaining("permission denied for database");
        }

        private void run(Account as, String sql) throws SQLException {
            try (var connection = database.connect(as);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private String text(Account as, String sql) throws SQLException {
            try (var connection = database.connect(as);
                    var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
