package uk.workwell.tenant;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tenants of this deployment; at most 5 seconds old. A suspended tenant is not among them. */
@Component
public class Tenants {

    private final LoadingCache<Boolean, List<Tenant>> active;

    public Tenants(JdbcClient jdbc, PlatformTransactionManager transactions) {
        // A transaction even for global tables: a connection refuses statements outside one while a tenant is bound.
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        active = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(ignored -> reading.execute(status -> read(jdbc)));
    }

    /** By name. */
    public List<Tenant> all() {
        return active.get(true);
    }

    public Optional<Tenant> find(TenantId id) {
        return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    /** By the live ODS code in any case, which is also the slug. */
    public Optional<Tenant> byCode(String odsCode) {
        return all().stream()
                .filter(tenant -> tenant.odsCode().equalsIgnoreCase(odsCode))
                .findFirst();
    }

    /** Forgets what is cached; for whoever has just added or changed a tenant. */
    public void changed() {
        active.invalidateAll();
    }

    private static List<Tenant> read(JdbcClient jdbc) {
        return jdbc.sql("""
                        select t.id, t.slug, c.ods_code, t.name
                        from tenant t join tenant_code c on c.tenant_id = t.id
                        where t.status = 'ACTIVE' and c.valid_from <= current_date
                          and (c.valid_to is null or c.valid_to >= current_date)
                        order by t.name""")
                .query((rs, n) -> new Tenant(
                        new TenantId(rs.getObject("id", UUID.class)),
                        rs.getString("slug"),
                        rs.getString("ods_code"),
                        rs.getString("name")))
                .list();
    }
}
