package uk.workwell.tenant.settings;

import java.util.List;

/**
 * Whom the service is for.
 *
 * @param minimumAge in years, 14 to 100
 * @param maxWeeksOutOfWork since the last day worked, for people without a job
 * @param maxWeeksAbsent since the first day off, for people with a job
 * @param cohorts whom the area serves
 * @param residency one of these is enough
 */
public record Rules(
        Sourced<Integer> minimumAge,
        Sourced<WeekLimit> maxWeeksOutOfWork,
        Sourced<WeekLimit> maxWeeksAbsent,
        Sourced<List<Cohort>> cohorts,
        WeeksOfSupport weeksOfSupport,
        Sourced<List<ResidencyTest>> residency,
        Sourced<RightToWorkCheck> rightToWork) {

    Rules with(Overrides local) {
        return new Rules(
                local.minimumAge() != null ? local.minimumAge() : minimumAge,
                local.maxWeeksOutOfWork() != null ? local.maxWeeksOutOfWork() : maxWeeksOutOfWork,
                local.maxWeeksAbsent() != null ? local.maxWeeksAbsent() : maxWeeksAbsent,
                local.cohorts() != null ? local.cohorts() : cohorts,
                local.weeksOfSupport() != null ? local.weeksOfSupport() : weeksOfSupport,
                local.residency() != null ? local.residency() : residency,
                local.rightToWork() != null ? local.rightToWork() : rightToWork);
    }
}
