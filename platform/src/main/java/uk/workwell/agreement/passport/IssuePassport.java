package uk.workwell.agreement.passport;

import java.util.List;
import java.util.UUID;

/**
 * A person makes a passport.
 *
 * @param name theirs, as the service knows it
 * @param chosen of what {@link Clauses} offers
 * @param ownWords what they want to say themselves; may be blank
 */
public record IssuePassport(UUID provider, UUID referral, String name, List<UUID> chosen, String ownWords) {

    public IssuePassport {
        chosen = List.copyOf(chosen);
    }

    @Override
    public String toString() {
        return "IssuePassport[" + chosen.size() + "]";
    }
}
