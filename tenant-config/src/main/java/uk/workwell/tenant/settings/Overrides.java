package uk.workwell.tenant.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that a locality has of its own; what is null follows the ICB. */
public record Overrides(
        @Nullable Sourced<Integer> minimumAge,
        @Nullable Sourced<WeekLimit> maxWeeksOutOfWork,
        @Nullable Sourced<WeekLimit> maxWeeksAbsent,
        @Nullable Sourced<List<Cohort>> cohorts,
        @Nullable WeeksOfSupport weeksOfSupport,
        @Nullable Sourced<List<ResidencyTest>> residency,
        @Nullable Sourced<RightToWorkCheck> rightToWork) {}
