package uk.workwell.sharing;

/** Whether something known of a person may reach the employer that referred them. */
public enum Crosses {
    /** The employer's own, or the house's: shown whatever the person permits. */
    ALWAYS,
    /** Only what the person permitted, item by item, and only as long as they do. */
    WITH_PERMISSION,
    /** Not even with permission. The person may tell it themselves, outside. */
    NEVER
}
