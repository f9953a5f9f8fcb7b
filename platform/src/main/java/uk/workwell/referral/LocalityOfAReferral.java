package uk.workwell.referral;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which locality of the ICB somebody lived when they were referred, as the newest receipt has it. */
@Service
public class LocalityOfAReferral {

    private final Receipts receipts;

    LocalityOfAReferral(Receipts receipts) {
        this.receipts = receipts;
    }

    /** The code of the locality; empty outside any, and where nobody ever asked the rules. */
    @Transactional(readOnly = true)
    public Optional<String> find(ReferralId referral) {
        return receipts.newest(referral).flatMap(receipt -> Optional.ofNullable(receipt.locality()));
    }
}
