package uk.workwell.casework.assessment;

import java.time.Instant;
import java.util.List;

/** What came of saving or completing an assessment. */
public sealed interface AssessmentResult {

    /** It is kept, and this is how it stands now. */
    record Saved(Assessment now) implements AssessmentResult {}

    /** What was written is kept, but it isn't complete: what has to be put right. */
    record Incomplete(Assessment now, List<Fault> faults) implements AssessmentResult {

        public Incomplete {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: why nothing can be written here any more. */
    record Refused(String words) implements AssessmentResult {}

    /** Nothing was changed: somebody saved another version meanwhile. */
    record ChangedSince(String by, Instant at, Assessment theirs) implements AssessmentResult {}

    /** No such case for this colleague. */
    record NotFound() implements AssessmentResult {}

    /**
     * One thing to put right.
     *
     * @param field name of an area, of a barrier or of a score
     */
    record Fault(String field, String words) {}
}
