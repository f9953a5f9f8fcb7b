package uk.workwell.casework.assessment;

/** What the person rates from 0 to 10. */
public enum Score {
    WORK_ABILITY("Ability to work now", "0: cannot work at all. 10: as well as at their best"),
    CONFIDENCE("Confidence to be in work in 3 months", "0: none. 10: complete"),
    IMPORTANCE("How important work is to them now", "0: not at all. 10: nothing matters more");

    private final String words;
    private final String ends;

    Score(String words, String ends) {
        this.words = words;
        this.ends = ends;
    }

    public String words() {
        return words;
    }

    /** What 0 and 10 mean. */
    public String ends() {
        return ends;
    }
}
