package uk.workwell.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the person of a referral is reached, for messages to them. */
@Service
@Transactional(readOnly = true)
public class ReferralContacts {

    /**
     * Before the confirmation: what the employer gave. Afterwards: what the person entered. Empty once the words are
     * destroyed.
     */
    public Optional<Reach> reach(ReferralId referral) {
        return Optional.empty();
    }

    /**
     * @param mobile E.164
     * @param preferredContact {@code TEXT}, {@code PHONE} or {@code EMAIL}
     */
    public record Reach(
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String preferredContact) {}
}
