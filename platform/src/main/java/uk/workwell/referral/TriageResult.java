package uk.workwell.referral;

import java.time.Instant;

/** What came of a decision. */
public sealed interface TriageResult {

    record Done() implements TriageResult {}

    /**
     * Somebody else was quicker; nothing was lost or overwritten.
     *
     * @param by their name
     */
    record ChangedSince(String by, Instant at) implements TriageResult {}

    /** @param words why not, and what to do */
    record NotAllowed(String words) implements TriageResult {}

    /** Not there, another provider's or another tenant's: all look alike. */
    record NotFound() implements TriageResult {}
}
