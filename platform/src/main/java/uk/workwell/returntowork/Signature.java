package uk.workwell.returntowork;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody signed one version.
 *
 * @param name as they were called then
 * @param byLink without an account: by link, code confirmed
 */
public record Signature(Party party, UUID by, String name, boolean byLink, int revision, String hash, Instant at) {

    @Override
    public String toString() {
        return "Signature of " + party;
    }
}
