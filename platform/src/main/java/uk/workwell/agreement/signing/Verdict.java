package uk.workwell.agreement.signing;

import java.time.Instant;
import uk.workwell.tenant.TenantId;

/** Whether a signature stands. */
public sealed interface Verdict {

    /**
     * A key of this ICB signed exactly this.
     *
     * @param keyMade since when the key exists
     */
    record Signed(TenantId tenant, Instant keyMade) implements Verdict {}

    /** The key is known, and did not sign this: something was changed since, or somebody else signed it. */
    record NotThis() implements Verdict {}

    /** No ICB here has such a key. */
    record UnknownKey() implements Verdict {}
}
