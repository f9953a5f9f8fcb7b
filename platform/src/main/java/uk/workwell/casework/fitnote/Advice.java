package uk.workwell.casework.fitnote;

/** The four boxes of the form: what would make work possible. */
public enum Advice {
    PHASED_RETURN("A phased return to work"),
    ALTERED_HOURS("Altered hours"),
    AMENDED_DUTIES("Amended duties"),
    WORKPLACE_ADAPTATIONS("Workplace adaptations");

    private final String words;

    Advice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
