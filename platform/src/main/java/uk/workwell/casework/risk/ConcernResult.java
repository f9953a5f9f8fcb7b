package uk.workwell.casework.risk;

import java.time.Instant;
import java.util.List;

/** What came of a verb on a risk. */
public sealed interface ConcernResult {

    /** It is done, and this is where the risk stands now. */
    record Done(RiskId risk, RiskState now) implements ConcernResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements ConcernResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else did something after it was opened. */
    record ChangedSince(String by, Instant at) implements ConcernResult {}

    /** No such case or risk for this colleague. */
    record NotFound() implements ConcernResult {}

    /**
     * One thing to put right.
     *
     * @param field {@code level}, {@code words}, {@code to}, or {@code risk} for the risk itself
     */
    record Fault(String field, String words) {}
}
