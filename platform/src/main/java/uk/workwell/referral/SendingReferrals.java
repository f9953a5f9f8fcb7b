package uk.workwell.referral;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.EmployerId;

/** What an employer does with a referral: send it, take it back, have the message sent again. */
@Service
@Transactional
public class SendingReferrals {

    /** Sends to the person. Sending the same line again answers with the same referral. */
    public ReferralId send(SendReferral referral) {
        throw new UnsupportedOperationException(referral.employer().toString());
    }

    /** Takes the referral back. After the person confirmed it is theirs, and nothing changes. */
    public void withdraw(EmployerId employer, UUID employerReferralId) {
        throw new UnsupportedOperationException();
    }

    /** Sends the person another link, at most three times; looks the same to the employer whatever has happened. */
    public void sendAgain(EmployerId employer, UUID employerReferralId) {
        throw new UnsupportedOperationException();
    }

    /** No contact could be reached: the words are destroyed. */
    public void undeliverable(ReferralId referral) {
        throw new UnsupportedOperationException();
    }
}
