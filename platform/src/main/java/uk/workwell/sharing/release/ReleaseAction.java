package uk.workwell.sharing.release;

/** What can be done with a text for an employer; see {@code docs/states/release.csv}. */
public enum ReleaseAction {
    DRAFT("draft"),
    REWRITE("rewrite"),
    SHOW("show"),
    RELEASE("release"),
    ASK_FOR_CHANGE("askForChange"),
    REFUSE("refuse"),
    LAPSE("lapse");

    private final String verb;

    ReleaseAction(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }

    static ReleaseAction of(String verb) {
        for (var action : values()) {
            if (action.verb.equals(verb)) return action;
        }
        throw new IllegalArgumentException("No such verb: " + verb);
    }

    /** As a heading of the history. */
    public String words() {
        return switch (this) {
            case DRAFT -> "Written";
            case REWRITE -> "Written anew";
            case SHOW -> "Shown to the person";
            case RELEASE -> "Released by the person";
            case ASK_FOR_CHANGE -> "The person asked for a change";
            case REFUSE -> "The person said no";
            case LAPSE -> "Lapsed without an answer";
        };
    }
}
