package uk.workwell.referral;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;

/** Deciding on referrals. Everything here is walled by the colleague's provider. */
@Service
@Transactional
public class Triage {

    /**
     * Part of the queue, oldest first.
     *
     * @param limit 1 to 200
     */
    @Transactional(readOnly = true)
    public TriageWindow queue(Colleague colleague, TriageFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public int count(Colleague colleague, TriageFilter filter) {
        return 0;
    }

    @Transactional(readOnly = true)
    public Optional<TriageCard> open(Colleague colleague, ReferralId referral) {
        return Optional.empty();
    }

    /** Says yes and names the coach. */
    public TriageResult accept(Colleague colleague, ReferralId referral, StaffId coach, long version) {
        throw new UnsupportedOperationException();
    }

    /** Says no, with words for the person and other places to turn to. */
    public TriageResult decline(
            Colleague colleague, ReferralId referral, DeclineCode code, DecisionWords words, long version) {
        throw new UnsupportedOperationException();
    }

    /** Sends the person to a service that helps better. */
    public TriageResult redirect(Colleague colleague, ReferralId referral, DecisionWords words, long version) {
        throw new UnsupportedOperationException();
    }

    /** Holds for the duty lead, who alone sees it from now on. */
    public TriageResult hold(Colleague colleague, ReferralId referral, long version) {
        throw new UnsupportedOperationException();
    }

    /** The duty lead gives it back to the queue. */
    public TriageResult release(Colleague colleague, ReferralId referral, long version) {
        throw new UnsupportedOperationException();
    }
}
