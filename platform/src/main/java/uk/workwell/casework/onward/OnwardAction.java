package uk.workwell.casework.onward;

/** What can be done with an onward referral, named as in {@code docs/states/onward.csv}. */
public enum OnwardAction {
    PERMIT("permit"),
    SEND("send"),
    CHASE("chase"),
    ACKNOWLEDGE("acknowledge"),
    ACCEPT("accept"),
    REJECT("reject"),
    WAIT("wait"),
    START("start"),
    COMPLETE("complete"),
    NOT_ATTEND("notAttend"),
    WITHDRAW("withdraw");

    private final String verb;

    OnwardAction(String verb) {
        this.verb = verb;
    }

    /** As the state table has it. */
    public String verb() {
        return verb;
    }
}
