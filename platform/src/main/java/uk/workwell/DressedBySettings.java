package uk.workwell;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SettingsBook.NoSettings;
import uk.workwell.tenant.settings.SettingsBook.Status;

/** Dresses pages in what the settings of an ICB say. The look does not know settings, and settings do not know the look. */
@Component
class DressedBySettings implements Brandings {

    private final Tenants tenants;
    private final SettingsBook settings;

    DressedBySettings(Tenants tenants, SettingsBook settings) {
        this.tenants = tenants;
        this.settings = settings;
    }

    @Override
    public Optional<Branding> of(String tenantSlug, long version) {
        // The address is public, so that a draft's colours stay unseen until it is published.
        return branding(tenantSlug, tenant -> {
            boolean published = settings.versions(tenant.id()).stream()
                    .filter(known -> known.version() == version)
                    .anyMatch(known -> known.status() == Status.PUBLISHED || known.status() == Status.SUPERSEDED);
            return published ? Optional.of(settings.version(tenant.id(), (int) version)) : Optional.empty();
        });
    }

    @Override
    public Optional<Branding> current(String tenantSlug) {
        return branding(tenantSlug, tenant -> Optional.of(settings.current(tenant.id())));
    }

    private Optional<Branding> branding(String tenantSlug, Function<Tenant, Optional<Settings>> read) {
        try {
            return tenants.byCode(tenantSlug)
                    .flatMap(tenant -> read.apply(tenant).map(found -> dress(tenant, found)));
        } catch (NoSettings none) {
            return Optional.empty();
        }
    }

    private static Branding dress(Tenant tenant, Settings settings) {
        var branding = settings.branding().value();
        var contact = settings.contact().value();
        return new Branding(
                tenant.slug(),
                settings.version(),
                branding.name(),
                branding.shortName(),
                branding.initials(),
                branding.accent(),
                null,
                contact.phone(),
                contact.email());
    }
}
