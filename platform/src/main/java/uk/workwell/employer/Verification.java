package uk.workwell.employer;

/** Whether somebody checked that the organisation is what it says. */
public enum Verification {
    PENDING,
    VERIFIED,
    REFUSED
}
