package uk.workwell.tenant.settings;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.places.ReferenceTable;
import uk.workwell.tenant.settings.ReadySettings.ReadyTenant;

/**
 * Sees to it, before anything else runs, that the fifteen areas exist with their codes and a first version of settings. What is
 * there already stays as it is: an operator's or an admin's change is never undone by a restart.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TenantProvisioning implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TenantProvisioning.class);

    private final JdbcClient jdbc;
    private final SettingsBook book;
    private final Tenants tenants;
    private final TransactionTemplate transaction;

    TenantProvisioning(JdbcClient jdbc, SettingsBook book, Tenants tenants, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.book = book;
        this.tenants = tenants;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments args) {
        int added = 0;
        for (var tenant : ReadySettings.tenants().values()) {
            boolean isNew = Boolean.TRUE.equals(transaction.execute(status -> provide(tenant)));
            added += isNew ? 1 : 0;
        }
        transaction.executeWithoutResult(status -> provideSuccessions());
        tenants.changed();
        if (added > 0) {
            LOG.info("Added {} tenants with their first settings", added);
        }
    }

    /** Two servers that start at once meet at the lock on the tenant's row; the second finds the work done. */
    private boolean provide(ReadyTenant tenant) {
        int added = jdbc.sql("insert into tenant (id, slug, name) values (:id, :slug, :name) on conflict do nothing")
                .param("id", tenant.id().value())
                .param("slug", tenant.odsCode().toLowerCase())
                .param("name", tenant.name())
                .update();
        jdbc.sql("select id from tenant where id = :id for update")
                .param("id", tenant.id().value())
                .query()
                .listOfRows();
        jdbc.sql("""
                insert into tenant_code (tenant_id, ods_code, valid_from) values (:id, :code, :from)
                on conflict do nothing""")
                .param("id", tenant.id().value())
                .param("code", tenant.odsCode())
                .param("from", tenant.codeFrom())
                .update();
        if (book.versions(tenant.id()).isEmpty()) {
            publishFirst(tenant);
        }
        return added == 1;
    }

    /** Which ICB followed which, for whoever asks the database; the finder of places reads the same file. */
    private void provideSuccessions() {
        record Succession(String from, String to, LocalDate on, String kind, String note) {}
        ReferenceTable.of("icb_successions")
                .rows(row -> new Succession(
                        row.text("from_ods"),
                        row.text("to_ods"),
                        LocalDate.parse(row.text("date")),
                        row.text("type"),
                        row.text("note")))
                .forEach(succession -> jdbc.sql("""
                                insert into tenant_succession (from_ods, to_ods, happened_on, kind, note)
                                values (:from, :to, :on, :kind, :note) on conflict do nothing""")
                        .param("from", succession.from())
                        .param("to", succession.to())
                        .param("on", succession.on())
                        .param("kind", succession.kind())
                        .param("note", succession.note())
                        .update());
    }

    private void publishFirst(ReadyTenant tenant) {
        int version = book.draft(tenant.id(), ReadySettings.of(tenant.odsCode()));
        var problems = book.check(tenant.id(), version);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The ready settings of " + tenant.odsCode() + " are wrong: " + problems);
        }
        book.publish(tenant.id(), version, ReadySettings.FROM);
    }
}
