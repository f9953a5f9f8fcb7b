package uk.workwell.sharing;

import java.util.Arrays;
import java.util.List;

/** What a person may permit an employer to see. Each is permitted on its own. */
public enum SharedItem {
    /** The gate: without it an employer sees nothing of any other. */
    IN_CONTACT("Being in contact with us"),
    FUNCTION("What I can do at work, and what not"),
    ADJUSTMENTS("Adjustments that would help"),
    DURATION("For how long"),
    RETURN_PLAN("How the return is planned"),
    PHASED_HOURS("Hours of a phased return"),
    /** Only where the person asks for it themselves. */
    ATTENDANCE("Coming to appointments");

    private final String words;

    SharedItem(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is shown as a text that the person has read word by word; being in contact is a state. */
    public boolean isWritten() {
        return this != IN_CONTACT;
    }

    public static List<SharedItem> written() {
        return Arrays.stream(values()).filter(SharedItem::isWritten).toList();
    }
}
