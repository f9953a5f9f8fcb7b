package uk.workwell.casework;

/** When somebody is seen next, as a list of cases is narrowed down to it. */
public enum NextMeeting {
    NOT_BOOKED("Nothing booked"),
    /** From now to the end of Sunday. */
    THIS_WEEK("This week");

    private final String words;

    NextMeeting(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
