package uk.workwell.returntowork.phased;

/** What can be done with a phased return; see {@code docs/states/phased-return.csv}. */
public enum PhasedAction {
    DRAFT("draft", "Written"),
    CHANGE("change", "Changed"),
    PROPOSE("propose", "Proposed"),
    SIGN("sign", "Signed"),
    AGREE("agree", "Agreed by everybody"),
    ASK_FOR_CHANGE("askForChange", "Change asked for by the person"),
    TAKE_BACK("takeBack", "Taken back"),
    BEGIN("begin", "Began"),
    FINISH("finish", "Finished"),
    END("end", "Ended early");

    private final String verb;
    private final String words;

    PhasedAction(String verb, String words) {
        this.verb = verb;
        this.words = words;
    }

    String verb() {
        return verb;
    }

    /** As a heading of the history. */
    public String words() {
        return words;
    }

    static PhasedAction of(String verb) {
        for (var action : values()) {
            if (action.verb.equals(verb)) return action;
        }
        throw new IllegalArgumentException("No such verb: " + verb);
    }
}
