package uk.workwell.agreement;

/** Why an employer does not do as asked: what the law weighs in "reasonable". */
public enum DeclineReason {
    NOT_EFFECTIVE("It would not help with the difficulty"),
    NOT_PRACTICABLE("It cannot be done"),
    COST_DISPROPORTIONATE("It costs too much for what it helps"),
    DISRUPTION("Disruption to other work"),
    HEALTH_SAFETY("Safety of the person or of others"),
    SIZE_AND_RESOURCES("The size and means of the firm"),
    EXTERNAL_FUNDING_REFUSED("Money from outside was refused"),
    ROLE_ESSENTIAL("It is what the job consists of");

    private final String words;

    DeclineReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
