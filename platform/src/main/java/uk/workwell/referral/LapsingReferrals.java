package uk.workwell.referral;

import org.springframework.stereotype.Service;
import uk.workwell.employer.Employers;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;

/** What nobody answered in time is destroyed, one ICB after the other, then what no ICB holds, one employer after the other. */
@Service
public class LapsingReferrals {

    private final Tenants tenants;
    private final Lapse lapse;
    private final Employers employers;
    private final UnplacedReferrals unplaced;

    LapsingReferrals(Tenants tenants, Lapse lapse, Employers employers, UnplacedReferrals unplaced) {
        this.tenants = tenants;
        this.lapse = lapse;
        this.employers = employers;
        this.unplaced = unplaced;
    }

    /** Everywhere; called with no tenant bound and no transaction open. Nothing is left for a second call. */
    public void now() {
        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), lapse::dueReferrals));
        employers.everybody().forEach(employer -> CurrentEmployer.run(employer, unplaced::lapseDue));
    }
}
