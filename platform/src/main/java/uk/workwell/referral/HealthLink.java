package uk.workwell.referral;

/** Does health make work hard? Only the answer is kept. */
public enum HealthLink {
    YES,
    NO,
    UNKNOWN
}
