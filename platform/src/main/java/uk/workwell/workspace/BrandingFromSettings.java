package uk.workwell.workspace;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;

/** An ICB's look, out of its settings. */
@Component
class BrandingFromSettings implements Brandings {

    private final Tenants tenants;
    private final SettingsBook settings;

    BrandingFromSettings(Tenants tenants, SettingsBook settings) {
        this.tenants = tenants;
        this.settings = settings;
    }

    @Override
    public Optional<Branding> of(String tenantSlug, long version) {
        return tenants.byCode(tenantSlug)
                .filter(tenant -> settings.versions(tenant.id()).stream().anyMatch(known -> known.version() == version))
                .map(tenant -> dressed(tenant, settings.version(tenant.id(), Math.toIntExact(version))));
    }

    /** What the ICB wears today; our own look for one that is suspended. */
    Branding now(TenantId tenant) {
        return tenants.find(tenant)
                .map(found -> dressed(found, settings.current(tenant)))
                .orElse(Branding.NEUTRAL);
    }

    private static Branding dressed(Tenant tenant, Settings settings) {
        var wears = settings.branding().value();
        var contact = settings.contact().value();
        return new Branding(
                tenant.slug(),
                settings.version(),
                wears.name(),
                wears.shortName(),
                wears.initials(),
                wears.accent(),
                null,
                contact.phone(),
                contact.email());
    }
}
