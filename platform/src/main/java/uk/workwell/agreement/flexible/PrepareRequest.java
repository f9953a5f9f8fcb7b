package uk.workwell.agreement.flexible;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.Party;
import uk.workwell.tenant.EmployerId;

/**
 * A request is written, by the person or by their coach together with them.
 *
 * @param provider whose wall the person is behind
 * @param person who asks: the counts of the law run by person and employer
 * @param code of the catalogue
 * @param words what is to change, as both sides will read it
 * @param from the day from which
 * @param earlierOn a request to the same employer that was made elsewhere; null for none
 * @param earlierToo another one
 */
public record PrepareRequest(
        UUID provider,
        UUID referral,
        UUID person,
        EmployerId employer,
        Party by,
        String code,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate earlierOn,
        @Nullable LocalDate earlierToo) {

    @Override
    public String toString() {
        return "PrepareRequest[" + code + "]";
    }
}
