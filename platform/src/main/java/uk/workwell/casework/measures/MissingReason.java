package uk.workwell.casework.measures;

/** Why something is not answered. The names are stored and reported. */
public enum MissingReason {
    DECLINED("Did not want to answer"),
    NOT_APPLICABLE("Does not apply"),
    TOO_UNWELL("Too unwell or upset"),
    NO_TIME("No time"),
    LANGUAGE("Language or reading"),
    NOT_ASKED("Was not asked");

    private final String words;

    MissingReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
