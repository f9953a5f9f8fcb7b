package uk.workwell.referral.eligibility;

/** What is known of a yes-or-no question. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
