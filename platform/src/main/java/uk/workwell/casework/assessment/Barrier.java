package uk.workwell.casework.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way.
 *
 * @param severity how much, 0 to 3; null while it has not been asked
 * @param changeable whether it can change in the time there is; null while it has not been asked
 */
public record Barrier(
        BarrierCode code,
        @Nullable Integer severity,
        @Nullable Boolean changeable) {

    /** The words of each severity, from 0. */
    public static final List<String> SEVERITIES = List.of("Not now", "A little", "Quite a lot", "Very much");

    public Barrier {
        if (severity != null && (severity < 0 || severity > 3)) {
            throw new IllegalArgumentException("A severity is 0 to 3");
        }
    }
}
