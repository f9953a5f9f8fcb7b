package uk.workwell.casework;

import java.time.Instant;
import java.util.List;

/** What came of a verb on a case. */
public sealed interface CaseResult {

    /** It is done, and this is where the case stands now. */
    record Done(CaseState now) implements CaseResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements CaseResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else changed the case after it was opened. */
    record ChangedSince(String by, Instant at) implements CaseResult {}

    /** No such case for this colleague. */
    record NotFound() implements CaseResult {}

    /**
     * One thing to put right.
     *
     * @param field of the command, such as {@code startsAt}
     * @param words what to do, as the coach reads it
     */
    record Fault(String field, String words) {}
}
