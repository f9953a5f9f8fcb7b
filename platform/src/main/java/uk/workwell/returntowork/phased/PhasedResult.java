package uk.workwell.returntowork.phased;

import java.time.Instant;
import java.util.List;

/** What came of a verb on a phased return. */
public sealed interface PhasedResult {

    record Done(PhasedState now) implements PhasedResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements PhasedResult {

        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused because(String field, String words) {
            return new Refused(List.of(new Fault(field, words)));
        }
    }

    /** Nothing was changed: another version stands there now. */
    record ChangedSince(String by, Instant at, int number) implements PhasedResult {}

    record NotFound() implements PhasedResult {}

    /**
     * One thing to put right.
     *
     * @param field such as {@code startsOn}, or {@code week-2-mon}
     */
    record Fault(String field, String words) {}
}
