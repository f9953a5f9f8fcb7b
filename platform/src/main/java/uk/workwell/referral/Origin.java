package uk.workwell.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a referral.
 *
 * @param employerId and the employer's own line: for an employer's referral only
 * @param partnerId for a partner's only
 * @param referrerId for one that came by an organisation's link
 */
@Embeddable
record Origin(
        @Enumerated(EnumType.STRING) Route route,
        @Nullable UUID employerId,
        @Nullable UUID employerReferralId,
        @Nullable UUID partnerId,
        @Nullable UUID referrerId) {

    static Origin of(SendReferral sent) {
        return new Origin(Route.EMPLOYER, sent.employer().value(), sent.employerReferralId(), null, null);
    }

    static Origin of(ReceiveReferral sent) {
        return new Origin(
                sent.route(), null, null, sent.partner(), sent.intake().referrer());
    }
}
