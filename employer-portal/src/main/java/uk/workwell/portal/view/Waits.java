package uk.workwell.portal.view;

import java.util.UUID;

/**
 * Something that waits for a member, on the home page.
 *
 * @param on the page where it is done
 * @param staff the member of staff whom it is about
 * @param id of what the page shows; for the pages of a whole member of staff the same as {@code staff}
 * @param title what is to be done
 * @param why in a sentence, with whose it is
 * @param when for the tag: "in 2 working days", "1 working day late"
 */
public record Waits(Page on, UUID staff, UUID id, String title, String why, String when, Urgency urgency) {

    /** Where it is done. */
    public enum Page {
        ADJUSTMENT,
        FLEXIBLE,
        CONVERSATION,
        PHASED_RETURN,
        MESSAGES
    }

    /** How it stands to its day. */
    public enum Urgency {
        LATE,
        SOON,
        QUIET
    }

    @Override
    public String toString() {
        return "Waits on " + on;
    }
}
