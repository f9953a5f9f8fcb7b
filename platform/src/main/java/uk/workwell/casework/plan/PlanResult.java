package uk.workwell.casework.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a verb on a plan. */
public sealed interface PlanResult {

    /** It is done, and this is how the plan stands now. */
    record Done(PlanBook now) implements PlanResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements PlanResult {

        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused because(String words) {
            return new Refused(List.of(new Fault(null, "", words)));
        }
    }

    /** Nothing was changed: somebody changed the plan meanwhile. */
    record ChangedSince(String by, Instant at, PlanBook now) implements PlanResult {}

    /** No such case, goal or step for this colleague. */
    record NotFound() implements PlanResult {}

    /**
     * One thing to put right.
     *
     * @param part the goal or step that it is about, or null
     * @param field such as {@code text}, {@code by} or {@code owner}
     */
    record Fault(@Nullable UUID part, String field, String words) {}
}
