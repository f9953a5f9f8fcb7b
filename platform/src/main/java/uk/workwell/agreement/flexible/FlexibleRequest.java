package uk.workwell.agreement.flexible;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.Party;
import uk.workwell.tenant.EmployerId;

/**
 * A request as it stands.
 *
 * @param madeOn the day on which the person made it: the law of this day counts
 * @param decideBy the last day for the employer's decision, any appeal included
 * @param longerUntil the later day that the employer asks for
 * @param missed meetings in a row that the person did not come to, without a reason
 * @param offeredIn the state in which something else was offered
 * @param earlierOn a request to the same employer that was made elsewhere, as the person says
 * @param lapsesOn when it is dropped if the person does not send it
 * @param personReadAt until when the person has read what the employer said
 */
public record FlexibleRequest(
        FlexibleId id,
        UUID provider,
        UUID referral,
        UUID person,
        EmployerId employer,
        String code,
        FlexibleState state,
        Party askedBy,
        int number,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate longerUntil,
        @Nullable LocalDate consultedOn,
        int missed,
        @Nullable FlexibleState offeredIn,
        @Nullable LocalDate earlierOn,
        @Nullable LocalDate earlierToo,
        @Nullable LocalDate lapsesOn,
        @Nullable Instant personReadAt,
        Instant createdAt,
        long version) {

    public boolean allows(FlexibleAction action, Party party) {
        return state.allows(action, party, offeredIn);
    }

    /** Whether the day has passed and nothing is decided. */
    public boolean isLate(LocalDate today) {
        return state.isLive() && decideBy != null && today.isAfter(decideBy);
    }

    /** Whether there is still time: the day itself belongs to the period. */
    public boolean isInsideThePeriod(LocalDate today) {
        return decideBy != null && !today.isAfter(decideBy);
    }

    /** Whether the person is to do something next. */
    public boolean waitsForThePerson(LocalDate today) {
        return switch (state) {
            case PREPARED, CHANGE_OFFERED -> true;
            case REFUSED -> longerUntil != null || isInsideThePeriod(today);
            case MADE, CONSULTED, APPEALED -> longerUntil != null || missed > 0 || isLate(today);
            default -> false;
        };
    }
}
