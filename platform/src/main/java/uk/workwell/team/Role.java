package uk.workwell.team;

/** What a member of staff may do; given by the ICB's administrator. Who sees what: decision record on roles. */
public enum Role {
    COACH("Coach"),
    LEAD("Lead"),
    DUTY_LEAD("Duty lead"),
    ADMIN("Administrator"),
    DATA_PROTECTION("Data protection"),
    ANALYST("Analyst");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role's name as people read it. */
    public String words() {
        return words;
    }
}
