package uk.workwell.casework;

import org.jspecify.annotations.Nullable;

/**
 * Support ends: why, and how the person stands with work.
 *
 * @param outcome required unless the person died
 * @param words for the care team, at most 2,000 characters, or null
 * @param version of the case as it was shown
 */
public record EndSupport(
        CaseId caseId,
        ExitReason reason,
        @Nullable WorkOutcome outcome,
        @Nullable String words,
        long version) {}
