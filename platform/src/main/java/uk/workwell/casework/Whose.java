package uk.workwell.casework;

/** Whose cases a list shows. */
public enum Whose {
    /** Their own, and those of whom they stand in for today. */
    OWN_AND_COVERED("Mine and covered"),
    OWN("Mine"),
    COVERED("Covered"),
    /** Those of the provider, for a lead; for anybody else their own and covered ones. */
    TEAM("Whole team");

    private final String words;

    Whose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
