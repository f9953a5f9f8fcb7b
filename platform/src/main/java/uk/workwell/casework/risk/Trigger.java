package uk.workwell.casework.risk;

/** What makes a concern red whatever else is known. */
public enum Trigger {
    SUICIDAL_INTENT("Says they may end their life, or has a plan"),
    HARM_TO_OTHERS("May harm somebody else"),
    CHILD_AT_RISK("A child is at risk, or the person is under 18 and at risk"),
    ABUSE("Is being abused"),
    COLLAPSE("Collapsed, or is in danger from an illness now");

    private final String words;

    Trigger(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
