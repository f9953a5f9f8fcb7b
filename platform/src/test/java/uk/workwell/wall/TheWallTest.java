package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.NoTenant;
import uk.workwell.tenant.TenantId;

/** Row security as the application meets it: forgotten filters, nobody bound, statements outside a transaction. */
@WorkWellTest
@Tag("wall")
class TheWallTest {

    private final TenantId north = new TenantId(UUID.randomUUID());
    private final TenantId south = new TenantId(UUID.randomUUID());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID northsProvider = UUID.randomUUID();

    @BeforeEach
    void aProviderInTheNorth() {
        northsProvider = UUID.randomUUID();
        CurrentTenant.run(north, () -> transaction.executeWithoutResult(status -> insert(north, northsProvider)));
    }

    private void insert(TenantId tenant, UUID id) {
        jdbc.sql("insert into provider (tenant_id, id, name, controller) values (?, ?, 'Example', 'Example')")
                .params(tenant.value(), id)
                .update();
    }

    private List<UUID> providers() {
        return jdbc.sql("select id from provider").query(UUID.class).list();
    }

    private List<UUID> walledTables(String query) {
        return transaction.execute(status -> jdbc.sql(query).query(UUID.class).list());
    }

    @Nested
    class AForgottenFilter {

        @Test
        void showsOnlyTheBoundTenantsRows() {
            var seen = CurrentTenant.within(north, () -> transaction.execute(status -> providers()));
            assertThat(seen).containsExactly(northsProvider);
            var elsewhere = CurrentTenant.within(south, () -> transaction.execute(status -> providers()));
            assertThat(elsewhere).isEmpty();
        }

        @Test
        void changesOnlyTheBoundTenantsRows() {
            int changed = CurrentTenant.within(
                    south,
                    () -> transaction.execute(status ->
                            jdbc.sql("update provider set name = 'Stolen'").update()));
            assertThat(changed).isZero();
        }

        @Test
        void cannotWriteARowOfAnotherTenant() {
            assertThatThrownBy(() -> CurrentTenant.run(
                            south, () -> transaction.executeWithoutResult(status -> insert(north, UUID.randomUUID()))))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }

        @Test
        void cannotMoveItsOwnRowToAnotherTenant() {
            assertThatThrownBy(() -> CurrentTenant.run(
                            north,
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql("update provider set tenant_id = ?")
                                            .param(south.value())
                                            .update())))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Nested
    class NobodyBound {

        @Test
        void everyTenantTableIsEmptyAndCannotBeWritten() {
            var tables = jdbc.sql("""
                            select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
                            where p.polname in ('tenant_wall', 'employer_wall') order by 1""").query(String.class).list();
            assertThat(tables).contains("provider", "referral", "audit_entry", "employer_draft");
            for (var table : tables) {
                var count = jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single();
                assertThat(count).as(table).isZero();
            }
            assertThatThrownBy(() -> insert(north, UUID.randomUUID()))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }

        @Test
        void askingForTheTenantIsABug() {
            assertThatThrownBy(CurrentTenant::get).isInstanceOf(NoTenant.class);
            assertThatThrownBy(CurrentEmployer::get).isInstanceOf(NoTenant.class);
        }
    }

    @Nested
    class AStatementOutsideATransaction {

        @Test
        void isRefusedWhileATenantIsBoundBecauseItWouldSeeNothing() {
            assertThatThrownBy(() -> CurrentTenant.within(north, () -> providers()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("outside a transaction");
        }
    }

    @Nested
    class AnOpenTransaction {

        @Test
        void refusesToChangeTheTenant() {
            assertThatThrownBy(() -> CurrentTenant.run(
                            north,
                            () -> transaction.executeWithoutResult(status -> {
                                providers();
                                CurrentTenant.run(south, () -> providers());
                            })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot change");
        }

        @Test
        void refusesToBecomeATenants() {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> CurrentTenant.run(north, TheWallTest.this::providers)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot change");
        }
    }

    @Nested
    class TheEmployersWall {

        private final EmployerId mill = new EmployerId(UUID.randomUUID());
        private final EmployerId harbour = new EmployerId(UUID.randomUUID());

        @BeforeEach
        void twoEmployers() {
            for (var employer : List.of(mill, harbour)) {
                CurrentEmployer.run(
                        employer,
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql("""
                                        insert into employer (employer_id, legal_name, verification, email_domains)
                                        values (?, 'Example Ltd', 'PENDING', 'example.example')""").param(employer.value()).update()));
            }
        }

        @Test
        void showsAnEmployerItself() {
            var seen = CurrentEmployer.within(mill, () -> walledTables("select employer_id from employer"));
            assertThat(seen).containsExactly(mill.value());
        }

        @Test
        void showsATenantOnlyTheCardOfAnEmployerLinkedToIt() {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into tenant (id, slug, name, status) values (?, ?, 'Example', 'TEST')")
                        .params(north.value(), "t" + north.value())
                        .update();
                jdbc.sql("insert into employer_icb (tenant_id, employer_id, status) values (?, ?, 'LINKED')")
                        .params(north.value(), mill.value())
                        .update();
            });
            assertThat(CurrentTenant.within(north, () -> walledTables("select employer_id from employer_card")))
                    .containsExactly(mill.value());
            assertThat(CurrentTenant.within(south, () -> walledTables("select employer_id from employer_card")))
                    .isEmpty();
            assertThat(CurrentTenant.within(north, () -> walledTables("select employer_id from employer")))
                    .isEmpty();
        }
    }
}
