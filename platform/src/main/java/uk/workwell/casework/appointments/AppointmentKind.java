package uk.workwell.casework.appointments;

/** What an appointment is for. */
public enum AppointmentKind {
    /** Booked and logged by the case's own verbs, since support starts with it. */
    FIRST("First appointment", 60),
    ASSESSMENT("Assessment", 60),
    PLAN("Making the plan", 45),
    REVIEW("Review", 30),
    WORKPLACE("Conversation at work", 45),
    ENDING("Last appointment", 45),
    OTHER("Other", 30);

    private final String words;
    private final int minutes;

    AppointmentKind(String words, int minutes) {
        this.words = words;
        this.minutes = minutes;
    }

    public String words() {
        return words;
    }

    /** How long it usually takes. */
    public int minutes() {
        return minutes;
    }

    /** Whether a coach books it for somebody in support. */
    public boolean bookable() {
        return this != FIRST;
    }
}
