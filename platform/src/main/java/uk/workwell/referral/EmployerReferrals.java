package uk.workwell.referral;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.EmployerId;

/** The referrals of one employer in the bound ICB, for the desk. */
@Service
@Transactional(readOnly = true)
public class EmployerReferrals {

    /** Where these of the employer's lines stand; an unknown line is missing. */
    public Map<UUID, Standing> standing(EmployerId employer, Collection<UUID> employerReferralIds) {
        return Map.of();
    }
}
