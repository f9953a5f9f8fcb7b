package uk.workwell.casework;

import org.jspecify.annotations.Nullable;

/**
 * How somebody fares some weeks after the end.
 *
 * @param weeks which follow-up: 6, 13 or 26
 * @param outcome how the person stands with work; or null with a reason
 * @param missing why there is no answer; or null with an outcome
 * @param ability 0 to 10, "how well can you work now?", or null
 * @param confidence 0 to 10, "how sure are you to be in work in three months?", or null
 * @param satisfaction with the service, 1 to 5, or null
 * @param words for the care team, at most 2,000 characters, or null
 * @param version of the case as it was shown
 */
public record LogFollowUp(
        CaseId caseId,
        int weeks,
        @Nullable WorkOutcome outcome,
        @Nullable MissingReason missing,
        @Nullable Integer ability,
        @Nullable Integer confidence,
        @Nullable Integer satisfaction,
        @Nullable String words,
        long version) {}
