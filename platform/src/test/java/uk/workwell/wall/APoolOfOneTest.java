package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.DatabaseProperties;
import uk.workwell.tenant.RowSecurity;
import uk.workwell.tenant.TenantId;

/**
 * One connection, 42 tenants, 32 threads, 10,000 requests, with rollbacks, exceptions and statement time-outs among
 * them: a tenant that leaked through the pool would see a row of another.
 */
@WorkWellTest
@Tag("wall")
class APoolOfOneTest {

    private static final int TENANTS = 42;
    private static final int THREADS = 32;
    private static final int REQUESTS = 10_000;

    @Autowired
    DatabaseProperties database;

    @Test
    void leaksNoTenantThroughRollbacksExceptionsAndTimeouts() throws Exception {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.app().username());
        config.setPassword(database.app().password());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(60_000);
        try (var pool = new RowSecurity(new HikariDataSource(config))) {
            var jdbc = JdbcClient.create(pool);
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var tenants = new ArrayList<TenantId>();
            for (int i = 0; i < TENANTS; i++) {
                var tenant = new TenantId(UUID.randomUUID());
                tenants.add(tenant);
                CurrentTenant.run(
                        tenant,
                        () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                        "insert into provider (tenant_id, id, name, controller) values (?, ?, 'Own', 'Own')")
                                .params(tenant.value(), tenant.value())
                                .update()));
            }
            var wrong = new AtomicInteger();
            var faults = new AtomicInteger();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                var work = new ArrayList<Callable<Void>>();
                for (int i = 0; i < REQUESTS; i++) {
                    var random = new Random(20261122L + i);
                    work.add(() -> {
                        request(jdbc, transaction, tenants, random, wrong, faults);
                        return null;
                    });
                }
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
            }
            assertThat(wrong).as("requests that saw anything but their own row").hasValue(0);
            assertThat(faults)
                    .as("faults on the way, so that the test tries what it says")
                    .hasValueGreaterThan(900);
        }
    }

    private static void request(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            List<TenantId> tenants,
            Random random,
            AtomicInteger wrong,
            AtomicInteger faults) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            var seen = transaction.execute(status ->
                    jdbc.sql("select id from provider").query(UUID.class).list());
            if (seen == null || !seen.isEmpty()) wrong.incrementAndGet();
            return;
        }
        var tenant = tenants.get(random.nextInt(tenants.size()));
        try {
            CurrentTenant.run(
                    tenant,
                    () -> transaction.executeWithoutResult(status -> {
                        var seen = jdbc.sql("select id from provider")
                                .query(UUID.class)
                                .list();
                        if (!seen.equals(List.of(tenant.value()))) wrong.incrementAndGet();
                        if (kind == 1) status.setRollbackOnly();
                        if (kind == 2) throw new IllegalArgumentException("a fault after the query");
                        if (kind == 3)
                            jdbc.sql("select 1 / 0").query(Integer.class).single();
                        if (kind == 4 && random.nextInt(10) == 0) {
                            jdbc.sql("set local statement_timeout = 5").update();
                            jdbc.sql("select pg_sleep(1)").query((row, n) -> n).list();
                        }
                    }));
        } catch (IllegalArgumentException | org.springframework.dao.DataAccessException e) {
            faults.incrementAndGet();
        }
    }
}
