package uk.workwell.referral;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Facts of accepted referrals, for the case. */
@Service
@Transactional(readOnly = true)
public class AcceptedReferrals {

    /** Facts of an accepted referral; empty in every other state. */
    public Optional<ReferralFacts> facts(ReferralId referral) {
        return Optional.empty();
    }
}
