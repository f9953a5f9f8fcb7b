package uk.workwell.casework.appointments;

import java.time.Instant;
import java.util.List;
import uk.workwell.casework.CaseResult.Fault;

/** What came of entering somebody's hours or days away. */
public sealed interface HoursResult {

    record Done() implements HoursResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements HoursResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody entered other hours after these were opened. */
    record ChangedSince(String by, Instant at) implements HoursResult {}

    /** No such colleague, or not one whose hours this colleague enters. */
    record NotFound() implements HoursResult {}
}
