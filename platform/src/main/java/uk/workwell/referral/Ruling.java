package uk.workwell.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.sealed.Sealed;

/**
 * What a named human decided.
 *
 * @param decision where it led
 * @param decisionCode of a refusal
 * @param decisionWords for the person, where the answer was not yes
 * @param allocatedTo the coach, where it was
 */
@Embeddable
record Ruling(
        @Enumerated(EnumType.STRING) ReferralState decision,
        @Enumerated(EnumType.STRING) @Nullable DeclineCode decisionCode,
        @Nullable Sealed decisionWords,
        UUID decidedBy,
        Instant decidedAt,
        @Nullable UUID allocatedTo) {

    static Ruling accepted(StaffId coach, StaffId by, Instant now) {
        return new Ruling(ReferralState.ACCEPTED, null, null, by.value(), now, coach.value());
    }

    static Ruling notEligible(DeclineCode code, Sealed words, StaffId by, Instant now) {
        return new Ruling(ReferralState.NOT_ELIGIBLE, code, words, by.value(), now, null);
    }

    static Ruling redirected(Sealed words, StaffId by, Instant now) {
        return new Ruling(ReferralState.REDIRECTED, null, words, by.value(), now, null);
    }

    StaffId by() {
        return new StaffId(decidedBy);
    }

    boolean concerns(StaffId staff) {
        return decidedBy.equals(staff.value()) || staff.value().equals(allocatedTo);
    }
}
