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
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * An ICB without any provider gets the one that its settings name for everywhere: without one, no referral has a place to
 * go. Runs after the tenants have their settings; what is there already stays as it is.
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
        if (!team.providers().isEmpty()) return;
        var named = settings.current(tenant.id()).providerAt(null);
        // The same id on every server, so that two that start at once make one provider.
        var id = UUID.nameUUIDFromBytes(
                ("provider|" + tenant.id() + "|" + named.code()).getBytes(StandardCharsets.UTF_8));
        team.addProvider(id, named.name(), named.controller());
    }
}
