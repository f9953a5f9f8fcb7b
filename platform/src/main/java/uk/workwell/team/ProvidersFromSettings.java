package uk.workwell.team;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * An ICB without any provider gets the one that its settings name for everywhere: without one, no referral has a place to
 * go. A provider that a locality has of its own is there from the next start on. Runs after the tenants have their settings;
 * what is there already stays as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProvidersFromSettings implements ApplicationRunner {

    private final Tenants tenants;
    private final SettingsBook settings;
    private final Team team;

    ProvidersFromSettings(Tenants tenants, SettingsBook settings, Team team) {
        this.tenants = tenants;
        this.settings = settings;
        this.team = team;
    }

    @Override
    public void run(ApplicationArguments args) {
        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), () -> provide(tenant)));
    }

    private void provide(Tenant tenant) {
        var now = settings.current(tenant.id());
        if (team.providers().isEmpty()) {
            add(tenant.id(), now.providerAt(null));
        }
        now.providers().stream()
                .filter(named -> !named.localities().isEmpty())
                .forEach(named -> add(tenant.id(), named));
    }

    private void add(TenantId tenant, uk.workwell.tenant.settings.Provider named) {
        team.addProvider(id(tenant, named.code()).value(), named.name(), named.controller());
    }

    /** The same id on every server, so that two that start at once make one provider. */
    static ProviderId id(TenantId tenant, String code) {
        return new ProviderId(
                UUID.nameUUIDFromBytes(("provider|" + tenant + "|" + code).getBytes(StandardCharsets.UTF_8)));
    }
}
