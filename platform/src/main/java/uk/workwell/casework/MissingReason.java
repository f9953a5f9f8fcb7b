package uk.workwell.casework;

/** Why an answer is missing; an empty field says nothing. */
public enum MissingReason {
    NOT_REACHED("Could not be reached"),
    DECLINED("Does not want to answer"),
    NOT_ASKED("Was not asked"),
    TOO_ILL("Was too ill to answer");

    private final String words;

    MissingReason(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }
}
