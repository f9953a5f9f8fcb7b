package uk.workwell.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * An adjustment as it stands.
 *
 * @param simple whether an answer is due early
 * @param number of the version that is on the table
 * @param signedNumber of the last version that both sides signed
 * @param dueOn when the next step is due, or happens by itself
 * @param permittedAt when the person sent it to the employer
 * @param alternative whether a "no" came with something else instead
 * @param reviews how often it was looked at again
 * @param interimFor another one that this bridges until it is there
 * @param personReadAt until when the person has read what the employer said
 */
public record Adjustment(
        AdjustmentId id,
        UUID provider,
        UUID referral,
        EmployerId employer,
        String code,
        boolean simple,
        AdjustmentState state,
        Party askedBy,
        int number,
        @Nullable Integer signedNumber,
        @Nullable LocalDate dueOn,
        @Nullable Instant permittedAt,
        @Nullable DeclineReason declinedFor,
        boolean alternative,
        int reviews,
        @Nullable AdjustmentId interimFor,
        @Nullable Instant personReadAt,
        Instant createdAt,
        long version) {

    /** Whether a "no" came without anything else instead: then a coach is asked to step in. */
    public boolean declinedOutright() {
        return state == AdjustmentState.DECLINED && !alternative;
    }

    /** Whether the person is to answer: a request that is not sent, an offer, a signature, or "did it work?". */
    public boolean waitsForThePerson() {
        return switch (state) {
            case REQUESTED, COUNTER_PROPOSED, VARIED, REVIEW_DUE -> true;
            case AGREED -> signedNumber == null || signedNumber != number;
            default -> false;
        };
    }

    public boolean isLate(LocalDate today) {
        return state.waitsForTheEmployer() && dueOn != null && today.isAfter(dueOn);
    }
}
