package uk.workwell.sharing;

/** What a person may permit an employer to see. Each is permitted on its own. */
public enum SharedItem {
    IN_CONTACT
}
