package uk.workwell.casework.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of taking a measure. */
public sealed interface MeasureResult {

    /**
     * It is kept.
     *
     * @param crisis whether an answer tells of a crisis
     */
    record Taken(boolean crisis) implements MeasureResult {}

    /** Nothing was kept: what has to be put right. */
    record Refused(List<Fault> faults) implements MeasureResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** No such case or questionnaire for this colleague. */
    record NotFound() implements MeasureResult {}

    /** @param item code of the item; null for the day */
    record Fault(@Nullable String item, String words) {}
}
