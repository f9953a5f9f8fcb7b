package uk.workwell.returntowork;

/** What can be done with a conversation; see {@code docs/states/conversation.csv}. */
public enum ConversationAction {
    PROPOSE("propose", "Asked for"),
    PROPOSE_BY_PLAN("proposeByPlan", "Proposed, since a week was worked otherwise than planned"),
    PROPOSE_ONESELF("proposeOneself", "Asked for"),
    ACCEPT("accept", "The person said yes"),
    DECLINE("decline", "The person said no"),
    LAPSE("lapse", "No answer came in time"),
    MOVE("move", "Moved to another time"),
    CANCEL("cancel", "Called off"),
    WRITE("write", "Written"),
    OFFER("offer", "Put to be signed"),
    SIGN("sign", "Signed"),
    SIGN_LAST("signLast", "Signed, as the last of all"),
    SETTLE("settle", "Said what came of a promise");

    private final String verb;
    private final String words;

    ConversationAction(String verb, String words) {
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

    static ConversationAction of(String verb) {
        for (var action : values()) {
            if (action.verb.equals(verb)) return action;
        }
        throw new IllegalArgumentException("No such verb: " + verb);
    }
}
