package uk.workwell.person;

/** What came of joining two records, or of undoing it. */
public sealed interface JoinResult {

    record Done() implements JoinResult {}

    /** Nothing was changed, and why. */
    record Refused(String words) implements JoinResult {}

    /** Nothing was changed: one of the records is no longer what was shown. */
    record ChangedSince() implements JoinResult {}

    /** Not both of them are this provider's. */
    record NotFound() implements JoinResult {}
}
