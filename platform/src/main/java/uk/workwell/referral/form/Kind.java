package uk.workwell.referral.form;

/** What a field takes. */
public enum Kind {
    LINE,
    TEXT,
    /** A date of birth: in the past, and old enough for the area. */
    BIRTH,
    /** A day that is not in the future. */
    PAST,
    PHONE,
    EMAIL,
    POSTCODE,
    NHS,
    /** The name or postcode of a GP practice. */
    PRACTICE,
    /** One of a few, all of them shown. */
    CHOICE,
    /** One of the practices that were found; asked only where there are several. */
    PICK,
    /** What ties somebody to the area: answers from its settings. */
    PLACE,
    /** Whole years. */
    AGE,
    /** One of many councils; asked only where a postcode lies on a boundary. */
    COUNCIL,
    /** A box to tick. */
    AGREE;

    public boolean isDate() {
        return this == BIRTH || this == PAST;
    }

    /** Whether all answers are shown, to choose one. */
    public boolean isChoice() {
        return this == CHOICE || this == PICK || this == PLACE;
    }
}
