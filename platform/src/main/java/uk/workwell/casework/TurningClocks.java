package uk.workwell.casework;

import org.springframework.stereotype.Service;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;

/** What time alone brings about in cases, one ICB after the other. */
@Service
public class TurningClocks {

    private final Tenants tenants;
    private final Overnight overnight;

    TurningClocks(Tenants tenants, Overnight overnight) {
        this.tenants = tenants;
        this.overnight = overnight;
    }

    /** Everywhere; called with no tenant bound and no transaction open. Nothing is left for a second call. */
    public void now() {
        tenants.all().forEach(tenant -> nowIn(tenant.id()));
    }

    /** In one ICB alone. */
    public void nowIn(TenantId tenant) {
        CurrentTenant.run(tenant, overnight::turn);
    }
}
