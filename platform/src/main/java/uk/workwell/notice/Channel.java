package uk.workwell.notice;

/** How a message travels. */
enum Channel {
    EMAIL,
    SMS,
    /** The table says that this recipient hears nothing of it. */
    NONE
}
