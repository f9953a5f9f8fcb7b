package uk.workwell.agreement.passport;

import java.util.List;
import java.util.UUID;

/** What a person may choose from: whoever keeps something that they and their employer agreed answers for it. */
public interface Clauses {

    /** @param id by which the person chooses it; in no document */
    record Offered(UUID id, Clause clause) {}

    /** What both sides signed and what goes on, in the order in which it began. */
    List<Offered> of(UUID referral);
}
