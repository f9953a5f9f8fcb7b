package uk.workwell.casework.lead;

import java.util.List;
import uk.workwell.casework.CaseResult.Fault;

/** What came of moving cases. */
public sealed interface MoveResult {

    /**
     * Each case was tried once.
     *
     * @param moved who has them now, by how many
     * @param stayed those that did not move, and why
     */
    record Done(List<Moved> moved, List<Stayed> stayed) implements MoveResult {

        public Done {
            moved = List.copyOf(moved);
            stayed = List.copyOf(stayed);
        }
    }

    /** Nothing was tried: what has to be put right, {@code cases}, {@code to} or {@code reason}. */
    record Refused(List<Fault> faults) implements MoveResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    record Moved(String coach, int cases) {}

    /** @param why as the lead reads it */
    record Stayed(TeamCase one, String why) {}
}
