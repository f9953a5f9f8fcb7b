package uk.workwell.employer;

/** Where an organisation says that it is registered. */
public enum NumberKind {
    COMPANY,
    CHARITY,
    /** A sole trader, a partnership, a public body: no number. */
    NONE
}
