package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SettingsBook.Status;

/** An ICB's look, from its settings. Drafts dress nothing: their stylesheet isn't there yet. */
@Component
class FindBrandings implements Brandings {

    private final Tenants tenants;
    private final SettingsBook book;

    FindBrandings(Tenants tenants, SettingsBook book) {
        this.tenants = tenants;
        this.book = book;
    }

    @Override
    public Optional<Branding> of(String tenantSlug, long version) {
        return tenants.byCode(tenantSlug)
                .filter(tenant -> book.versions(tenant.id()).stream()
                        .anyMatch(known -> known.version() == version && settled(known.status())))
                .map(tenant -> of(tenant, book.version(tenant.id(), Math.toIntExact(version))));
    }

    /** How this tenant's pages are dressed by these settings. */
    static Branding of(Tenant tenant, Settings settings) {
        var chosen = settings.branding().value();
        var contact = settings.contact().value();
        return new Branding(
                tenant.slug(),
                settings.version(),
                chosen.name(),
                chosen.shortName(),
                chosen.initials(),
                chosen.accent(),
                null,
                contact.phone(),
                contact.email());
    }

    private static boolean settled(Status status) {
        return switch (status) {
            case PUBLISHED, SUPERSEDED -> true;
            case DRAFT, CHECKED -> false;
        };
    }
}
