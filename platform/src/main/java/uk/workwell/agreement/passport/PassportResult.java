package uk.workwell.agreement.passport;

/** What came of making a passport. */
public sealed interface PassportResult {

    record Issued(PassportId id) implements PassportResult {}

    /** Nothing was made: what has to be put right, and in which field. */
    record Refused(String field, String words) implements PassportResult {}
}
