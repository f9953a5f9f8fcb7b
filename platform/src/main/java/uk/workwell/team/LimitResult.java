package uk.workwell.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of setting a coach's limits. */
public sealed interface LimitResult {

    record Done() implements LimitResult {}

    /**
     * Nothing was changed: somebody else changed the coach's line after it was opened.
     *
     * @param by the name of who set the limits last; null where nobody has or it was something else
     * @param now as it stands, with the version that counts from here on
     */
    record ChangedSince(@Nullable String by, @Nullable Instant at, LimitedCoach now) implements LimitResult {}

    /** No such coach for this colleague. */
    record NotFound() implements LimitResult {}
}
