package uk.workwell.casework;

/** Why support ends. */
public enum ExitReason {
    COMPLETED("Reached what was planned"),
    TIME_LIMIT("The time is used up"),
    WITHDREW("The person does not want to go on"),
    DISENGAGED("Lost touch with the person"),
    MOVED("Moved out of the area"),
    HEALTH_WORSE("Health got worse"),
    TRANSFER_COMPLEX("Handed on to more specialised help"),
    OTHER_PROGRAMME("Joined another programme"),
    INELIGIBLE_LATER("No longer eligible"),
    DIED("Died");

    private final String words;

    ExitReason(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }

    /** Whether the end came as it was meant to. */
    public boolean planned() {
        return this == COMPLETED || this == TIME_LIMIT || this == TRANSFER_COMPLEX || this == OTHER_PROGRAMME;
    }
}
