package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.DatabaseProperties;
import uk.workwell.tenant.TenantId;

/**
 * What Hibernate does with an object that another tenant loaded. Before 7.4.9 several of these went through; kept for
 * ever, so that no upgrade brings it back.
 */
@WorkWellTest
@Tag("wall")
class HibernateWritesTest {

    private final TenantId north = new TenantId(UUID.randomUUID());
    private final TenantId south = new TenantId(UUID.randomUUID());
    private final UUID id = UUID.randomUUID();

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private WalledThing northsThing = WalledThing.with(id);

    /** The application may not remove providers; here it may, so that only the wall stands in the way. */
    @BeforeAll
    static void withTheRightToRemove(@Autowired DatabaseProperties database) throws SQLException {
        asOwner(database, "grant delete on provider to workwell_app");
    }

    @AfterAll
    static void withoutItAgain(@Autowired DatabaseProperties database) throws SQLException {
        asOwner(database, "revoke delete on provider from workwell_app");
    }

    private static void asOwner(DatabaseProperties database, String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().username(),
                        database.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @BeforeEach
    void aThingOfTheNorth() {
        inside(north, session -> session.persist(WalledThing.with(id)));
        northsThing = from(north, session -> Objects.requireNonNull(session.find(WalledThing.class, id)));
    }

    private void inside(TenantId tenant, Consumer<EntityManager> work) {
        CurrentTenant.run(
                tenant,
                () -> transaction.executeWithoutResult(status -> {
                    var session = SharedEntityManagerCreator.createSharedEntityManager(factory);
                    work.accept(session);
                    session.flush();
                }));
    }

    private <T> T from(TenantId tenant, Function<EntityManager, T> work) {
        return Objects.requireNonNull(CurrentTenant.within(
                tenant,
                () -> transaction.execute(
                        status -> work.apply(SharedEntityManagerCreator.createSharedEntityManager(factory)))));
    }

    private void stateless(TenantId tenant, Consumer<StatelessSession> work) {
        CurrentTenant.run(tenant, () -> {
            try (var session = factory.unwrap(SessionFactory.class).openStatelessSession()) {
                session.getTransaction().begin();
                work.accept(session);
                session.getTransaction().commit();
            }
        });
    }

    private void isUntouched() {
        var name = from(north, session -> Objects.requireNonNull(session.find(WalledThing.class, id))
                .name());
        assertThat(name).isEqualTo("Example");
        var inTheSouth = CurrentTenant.within(
                south,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from provider where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()));
        assertThat(inTheSouth).isZero();
    }

    @Test
    void theOwnerReadsAndChangesIt() {
        inside(north, session -> Objects.requireNonNull(session.find(WalledThing.class, id))
                .rename("Renamed"));
        String name = from(north, session -> Objects.requireNonNull(session.find(WalledThing.class, id))
                .name());
        assertThat(name).isEqualTo("Renamed");
    }

    @Test
    void anotherTenantDoesNotFindIt() {
        var found = CurrentTenant.within(
                south,
                () -> transaction.execute(status ->
                        java.util.Optional.ofNullable(SharedEntityManagerCreator.createSharedEntityManager(factory)
                                .find(WalledThing.class, id))));
        assertThat(found).isNotNull();
        assertThat(Objects.requireNonNull(found)).isEmpty();
    }

    @Nested
    class WithAnotherTenantsObject {

        @Test
        void aStatelessUpdateIsRefused() {
            northsThing.rename("Stolen");
            assertThatThrownBy(() -> stateless(south, session -> session.update(northsThing)))
                    .hasMessageContaining("tenant id");
            isUntouched();
        }

        @Test
        void aStatelessDeleteIsRefused() {
            assertThatThrownBy(() -> stateless(south, session -> session.delete(northsThing)))
                    .hasMessageContaining("tenant id");
            isUntouched();
        }

        @Test
        void aStatelessUpsertIsRefused() {
            northsThing.rename("Stolen");
            assertThatThrownBy(() -> stateless(south, session -> session.upsert(northsThing)))
                    .hasMessageContaining("tenant id");
            isUntouched();
        }

        @Test
        void aMergeIsRefused() {
            northsThing.rename("Stolen");
            assertThatThrownBy(() -> inside(south, session -> session.merge(northsThing)))
                    .isInstanceOf(RuntimeException.class);
            isUntouched();
        }

        @Test
        void aRemovalOfTheDetachedObjectReachesNothing() {
            try {
                inside(south, session -> session.remove(northsThing));
            } catch (RuntimeException refused) {
                assertThat(refused).isNotInstanceOf(NullPointerException.class);
            }
            isUntouched();
        }
    }

    @Nested
    class AQueryWithoutAFilter {

        @Test
        void changesNothingOfAnotherTenant() {
            inside(south, session -> {
                int hql = session.createQuery("update WalledThing set name = 'Stolen'")
                        .executeUpdate();
                int sql = session.createNativeQuery("update provider set name = 'Stolen'")
                        .executeUpdate();
                assertThat(hql + sql).isZero();
            });
            isUntouched();
        }

        @Test
        void removesNothingOfAnotherTenant() {
            inside(south, session -> assertThat(
                            session.createQuery("delete from WalledThing").executeUpdate())
                    .isZero());
            isUntouched();
        }
    }

    @Nested
    class ABareSaveWithNobodyBound {

        @Test
        void isRefusedByTheDatabase() {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        var session = SharedEntityManagerCreator.createSharedEntityManager(factory);
                        session.persist(WalledThing.with(UUID.randomUUID()));
                        session.flush();
                    }))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }
}
