package uk.workwell.agreement.flexible;

import java.time.Instant;
import uk.workwell.tenant.Actor;

/** What came of a verb on a request. */
public sealed interface FlexibleResult {

    record Done(FlexibleId id, FlexibleState now) implements FlexibleResult {}

    /** Nothing was changed: what has to be put right, and in which field. */
    record Refused(String field, String words) implements FlexibleResult {}

    /** Nothing was changed: somebody did something after this was opened, and other words may be on the table. */
    record ChangedSince(Actor by, Instant at, FlexibleState now) implements FlexibleResult {}

    /** No such request of this person. */
    record NotFound() implements FlexibleResult {}
}
