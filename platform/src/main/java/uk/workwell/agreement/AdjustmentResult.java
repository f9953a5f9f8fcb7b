package uk.workwell.agreement;

import java.time.Instant;
import uk.workwell.tenant.Actor;

/** What came of a verb on an adjustment. */
public sealed interface AdjustmentResult {

    record Done(AdjustmentId id, AdjustmentState now) implements AdjustmentResult {}

    /** Nothing was changed: what has to be put right, and in which field. */
    record Refused(String field, String words) implements AdjustmentResult {}

    /** Nothing was changed: somebody did something after this was opened. */
    record ChangedSince(Actor by, Instant at, AdjustmentState now) implements AdjustmentResult {}

    /**
     * Nothing was signed: another version is on the table.
     *
     * @param read the version that they had before them
     * @param now the one that stands
     */
    record OtherVersion(AdjustmentVersion read, AdjustmentVersion now) implements AdjustmentResult {}

    /** No such adjustment of this person. */
    record NotFound() implements AdjustmentResult {}
}
