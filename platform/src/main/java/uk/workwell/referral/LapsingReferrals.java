package uk.workwell.referral;

import org.springframework.stereotype.Service;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;

/** What nobody answered in time is destroyed, one ICB after the other. */
@Service
public class LapsingReferrals {

    private final Tenants tenants;
    private final Lapse lapse;

    LapsingReferrals(Tenants tenants, Lapse lapse) {
        this.tenants = tenants;
        this.lapse = lapse;
    }

    /** Everywhere; called with no tenant bound and no transaction open. Nothing is left for a second call. */
    public void now() {
        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), lapse::dueReferrals));
    }
}
