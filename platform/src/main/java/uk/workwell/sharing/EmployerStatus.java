package uk.workwell.sharing;

/**
 * All that an employer is told about somebody it referred. Words and timing alike betray no choice of the person:
 * confirmed without permission, declined, silent, self-referred and not eligible look the same, at the same moment.
 */
public enum EmployerStatus {
    /** Not sent yet. */
    DRAFT,
    /** "Sent. You hear by 8 December", until day 14 whatever the person does, unless they permit contact to be known. */
    SENT,
    /** Could not be delivered, or withdrawn by the employer itself. */
    NOT_PROGRESSED,
    /** "No information to show." */
    NO_UPDATE,
    /** The person allows the employer to know that they are in contact. */
    IN_CONTACT,
    /** Support has ended; shown only while the permission lasts. */
    ENDED
}
