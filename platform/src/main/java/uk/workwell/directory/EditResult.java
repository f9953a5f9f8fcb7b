package uk.workwell.directory;

import java.time.Instant;
import java.util.List;
import uk.workwell.tenant.Actor;

/** What came of a change to the directory. */
public sealed interface EditResult {

    record Done(ServiceId id, long version) implements EditResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements EditResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody changed it after it was opened. */
    record ChangedSince(Actor by, Instant at, KeptService now) implements EditResult {}

    /** No such service in this ICB. */
    record NotFound() implements EditResult {}

    /** @param field such as {@code name} or {@code minimumAge} */
    record Fault(String field, String words) {}
}
