package uk.workwell.tenant.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param weeks 1 to 520; null is no limit */
public record WeekLimit(@Nullable Integer weeks) {

    /** Whether no more than so many weeks lie between the two days. */
    public boolean allows(LocalDate since, LocalDate on) {
        return weeks == null || !on.isAfter(since.plusWeeks(weeks));
    }
}
