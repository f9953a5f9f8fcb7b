package uk.workwell.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * Something that was said or done, in the order of the dialogue. Nothing of it is ever changed.
 *
 * @param number the version that stood then
 * @param reason a reason's code, where one was given
 */
public record Entry(
        Instant at,
        AdjustmentAction action,
        AdjustmentState now,
        int number,
        Party party,
        Actor by,
        @Nullable String reason,
        @Nullable String words) {

    @Override
    public String toString() {
        return "Entry[" + action + "]";
    }
}
