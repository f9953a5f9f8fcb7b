package uk.workwell.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.referral.Route;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** The partners of each ICB. A claim says where to look; the row there is what counts, at most five seconds old. */
@Component
class Partners {

    private record Key(String slug, String client) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final Cache<Key, Optional<Partner>> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(5))
            .maximumSize(10_000)
            .build();

    Partners(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    Optional<Partner> find(String slug, String client) {
        return known.get(new Key(slug, client), this::read);
    }

    private Optional<Partner> read(Key key) {
        return jdbc.sql("select id from tenant where slug = ? and status = 'ACTIVE'")
                .param(key.slug())
                .query(UUID.class)
                .optional()
                .map(TenantId::new)
                .flatMap(tenant -> CurrentTenant.<Optional<Partner>, RuntimeException>within(
                        tenant, () -> readIn(tenant, key.client())));
    }

    private Optional<Partner> readIn(TenantId tenant, String client) {
        var found = reading.execute(status -> jdbc.sql(
                        "select id, name, route from partner where tenant_id = ? and client_id = ? and active")
                .params(tenant.value(), client)
                .query((row, n) -> new Partner(
                        tenant,
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Route.valueOf(row.getString("route"))))
                .optional());
        return found == null ? Optional.empty() : found;
    }
}
