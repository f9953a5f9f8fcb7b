package uk.workwell.casework.plan;

/** Who does a step. */
public enum StepOwner {
    PERSON("The person"),
    COACH("Coach"),
    EMPLOYER("Employer"),
    CLINICIAN("GP or clinician"),
    SERVICE("Another service"),
    SUPPORTER("Family or friend");

    private final String words;

    StepOwner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
