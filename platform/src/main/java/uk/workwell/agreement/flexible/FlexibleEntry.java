package uk.workwell.agreement.flexible;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.Party;
import uk.workwell.tenant.Actor;

/**
 * A step, in order. Nothing of it is ever changed.
 *
 * @param number the version that stood then
 * @param grounds of a refusal
 * @param on a day that it is about: of a conversation, a missed meeting, or until which more time is asked for
 * @param name under the version, where the step signed it
 */
public record FlexibleEntry(
        Instant at,
        FlexibleAction action,
        FlexibleState now,
        int number,
        Party party,
        Actor by,
        List<Ground> grounds,
        @Nullable LocalDate on,
        @Nullable String words,
        @Nullable String name) {

    public FlexibleEntry {
        grounds = List.copyOf(grounds);
    }

    @Override
    public String toString() {
        return "FlexibleEntry[" + action + "]";
    }
}
