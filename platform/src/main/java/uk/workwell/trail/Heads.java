package uk.workwell.trail;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.TenantId;

/**
 * The second place for the newest seal of each ICB's chain: whoever can rewrite the database cannot rewrite this too. A
 * file beside the application locally, write-once storage in the cloud.
 */
public interface Heads {

    void keep(TenantId tenant, Head head);

    /** The newest head kept for this ICB; null where none was. */
    @Nullable
    Head newest(TenantId tenant);

    /** A position in a chain and the hash there, in hexadecimal. */
    record Head(long seq, String hash) {}
}
