package uk.workwell.tenant.settings;

/**
 * What is looked at when somebody goes back to work step by step.
 *
 * @param fitNoteDays how many days before a fit note ends its coach is told
 * @param steepHours by how many hours a week may be longer than the one before
 * @param longestWeeks how many weeks a phased return lasts at most
 * @param deviationHours by how many hours a week that was worked may differ from the one that was planned, until they talk
 */
public record ReturnRules(
        Sourced<Integer> fitNoteDays,
        Sourced<Integer> steepHours,
        Sourced<Integer> longestWeeks,
        Sourced<Integer> deviationHours) {

    /** For documents that were written before an ICB could decide this. */
    static ReturnRules assumed() {
        return new ReturnRules(Sourced.assumed(7), Sourced.assumed(8), Sourced.assumed(12), Sourced.assumed(4));
    }
}
