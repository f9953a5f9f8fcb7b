package uk.workwell.workspace;

import org.springframework.stereotype.Component;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;

/** What the ICB of the people at work here wears today. */
@Component
class BrandingFromSettings {

    private final Tenants tenants;
    private final Brandings brandings;

    BrandingFromSettings(Tenants tenants, Brandings brandings) {
        this.tenants = tenants;
        this.brandings = brandings;
    }

    /** Our own look for an ICB that is suspended. */
    Branding now(TenantId tenant) {
        return tenants.find(tenant)
                .flatMap(found -> brandings.current(found.slug()))
                .orElse(Branding.NEUTRAL);
    }
}
