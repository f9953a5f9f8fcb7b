package uk.workwell.agreement.passport;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** Where clauses that a person brought become requests of theirs. */
public interface Requests {

    /** @return false where this is nothing that can be asked for here */
    boolean ask(UUID provider, UUID referral, EmployerId employer, Clause clause);
}
