package uk.workwell.casework;

/** What a case can ask for attention with, as a list of cases is narrowed down to it. */
public enum Attention {
    SILENT("Silent"),
    CLOCK_75("Clock past 75%"),
    CLOCK_OVER("Clock over"),
    NO_PLAN("No plan by its target"),
    STEPS_LATE("Plan step late"),
    /** The employer has not answered in time, or a review is late. */
    CHANGE_LATE("Change at work late"),
    /** That there is one, for a duty lead alone; for anybody else no case has any. */
    OPEN_CONCERN("Open concern");

    private final String words;

    Attention(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }
}
