package uk.workwell.referral;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employer wrote about somebody, for that person themselves, as long as it is kept. */
@Service
@Transactional(readOnly = true)
public class WrittenByEmployers {

    /** @param sentAt when the employer sent it */
    public record Written(EmployerWords words, Instant sentAt) {

        @Override
        public String toString() {
            return "Written";
        }
    }

    private final Referrals referrals;
    private final SealedWords sealed;

    WrittenByEmployers(Referrals referrals, SealedWords sealed) {
        this.referrals = referrals;
        this.sealed = sealed;
    }

    /** Empty for somebody who came another way. */
    public Optional<Written> about(ReferralId id) {
        return referrals.findById(id).flatMap(referral -> {
            var words = sealed.openIfPresent(SealedWords.WORDS, id.value(), EmployerWords.class, referral.words());
            var sent = referral.sentAt();
            return words == null || sent == null ? Optional.empty() : Optional.of(new Written(words, sent));
        });
    }
}
