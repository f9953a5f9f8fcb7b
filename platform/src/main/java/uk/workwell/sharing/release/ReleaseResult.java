package uk.workwell.sharing.release;

import java.time.Instant;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.Actor;

/** What came of a verb on a text for an employer. */
public sealed interface ReleaseResult {

    record Done(DocumentId id, ReleaseState now) implements ReleaseResult {}

    /** Nothing was changed: what has to be put right, and in which field. */
    record Refused(String field, String words) implements ReleaseResult {}

    /** Nothing was changed: somebody else did something after this was opened. */
    record ChangedSince(Actor by, Instant at, ReleaseState now) implements ReleaseResult {}

    /** No such text for this person. */
    record NotFound() implements ReleaseResult {}
}
