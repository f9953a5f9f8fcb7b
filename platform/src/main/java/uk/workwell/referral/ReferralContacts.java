package uk.workwell.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.People;

/** How the person of a referral is reached, for messages to them. */
@Service
@Transactional(readOnly = true)
public class ReferralContacts {

    private final Referrals referrals;
    private final SealedWords sealed;
    private final People people;

    ReferralContacts(Referrals referrals, SealedWords sealed, People people) {
        this.referrals = referrals;
        this.sealed = sealed;
        this.people = people;
    }

    /**
     * Before the confirmation: what the employer gave. Afterwards: what the person entered. Empty once the words are
     * destroyed.
     */
    public Optional<Reach> reach(ReferralId id) {
        return referrals.findById(id).flatMap(referral -> {
            if (referral.receivedAt() != null) {
                return people.find(referral.person())
                        .map(card -> new Reach(card.mobile(), card.email(), card.preferredContact()));
            }
            return Optional.ofNullable(referral.words())
                    .map(words -> sealed.open(SealedWords.WORDS, id.value(), EmployerWords.class, words))
                    .map(EmployerWords::who)
                    .map(who -> new Reach(who.mobile(), who.email(), who.preferredContact()));
        });
    }

    /**
     * @param mobile E.164 once the person entered it; before, as the employer wrote it
     * @param preferredContact {@code TEXT}, {@code PHONE} or {@code EMAIL}
     */
    public record Reach(
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String preferredContact) {}
}
