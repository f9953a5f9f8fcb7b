package uk.workwell.referral.eligibility;

/** What one rule says. */
public enum Verdict {
    PASS,
    FAIL,
    UNKNOWN
}
