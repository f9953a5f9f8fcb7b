package uk.workwell.employer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * An organisation that registers itself.
 *
 * @param id the employer's, once there is one
 * @param declared empty once it is registered
 * @param ticket the link that was mailed last; null before
 */
public record Registration(
        EmployerId id,
        Declaration declared,
        State state,
        @Nullable UUID ticket,
        Instant savedAt) {

    /** How far it has come. */
    public enum State {
        DRAFT,
        MAILED,
        REGISTERED
    }
}
