package uk.workwell.notice;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.workwell.referral.referrer.Referrers;

/** Finds how an organisation that refers people is reached: by its mailbox, and its codes by a text where it gave a mobile. */
@Component
class ReferrersReached {

    private final Referrers referrers;
    private final ObjectProvider<TextMessages> texts;

    ReferrersReached(Referrers referrers, ObjectProvider<TextMessages> texts) {
        this.referrers = referrers;
        this.texts = texts;
    }

    /** Nobody once it may not refer any more. */
    Reach of(UUID referrer) {
        boolean sends = texts.getIfAvailable() != null;
        return referrers
                .active(referrer)
                .map(found -> new Reach(sends ? found.codeMobile() : null, found.email(), null))
                .orElse(Reach.NOBODY);
    }
}
