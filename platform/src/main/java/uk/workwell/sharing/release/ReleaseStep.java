package uk.workwell.sharing.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.Actor;

/**
 * Something that happened to a text for an employer.
 *
 * @param words what the person asked to be changed
 */
public record ReleaseStep(
        DocumentId release,
        Instant at,
        ReleaseAction action,
        int revision,
        Actor by,
        @Nullable String words) {

    @Override
    public String toString() {
        return "ReleaseStep[" + action + "]";
    }
}
