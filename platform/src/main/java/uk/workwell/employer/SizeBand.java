package uk.workwell.employer;

/** How many people an employer employs. */
public enum SizeBand {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN
}
