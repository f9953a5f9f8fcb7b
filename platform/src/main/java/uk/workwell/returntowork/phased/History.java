package uk.workwell.returntowork.phased;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/** Something that happened to a phased return. */
public record History(
        Instant at,
        PhasedAction action,
        int number,
        Actor by,
        @Nullable String words) {

    static History of(StepTable.Step step) {
        return new History(step.at(), step.action(), step.number(), step.by(), step.words());
    }

    @Override
    public String toString() {
        return "History[" + action + "]";
    }
}
