package uk.workwell.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person does with a referral, after code and date of birth. */
@Service
@Transactional
public class ConfirmingReferrals {

    /** The words, while the referral waits for its person. */
    @Transactional(readOnly = true)
    public Optional<AwaitingPerson> open(ReferralId referral) {
        return Optional.empty();
    }

    /** Whether the person was born on that day. False as well when nothing waits. */
    @Transactional(readOnly = true)
    public boolean bornOn(ReferralId referral, LocalDate day) {
        return false;
    }

    /** The person agrees: the referral reaches the triage queue. */
    public Confirmed confirm(ConfirmReferral confirmation) {
        throw new UnsupportedOperationException(confirmation.referral().toString());
    }

    /** The person says no: every word is destroyed at once. Afterwards, or without one, nothing happens. */
    public void decline(ReferralId referral) {
        throw new UnsupportedOperationException();
    }
}
