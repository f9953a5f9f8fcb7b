package uk.workwell.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * Somebody asks for a change at work.
 *
 * @param provider whose wall the person is behind
 * @param by who asks: where it is not the person, they decide first whether it goes to the employer
 * @param code of the catalogue
 * @param words what is to change, as both sides will read it
 * @param interimFor another one that this bridges until it is there
 */
public record AskForAdjustment(
        UUID provider,
        UUID referral,
        EmployerId employer,
        Party by,
        String code,
        String words,
        @Nullable AdjustmentId interimFor) {

    @Override
    public String toString() {
        return "AskForAdjustment[" + code + "]";
    }
}
