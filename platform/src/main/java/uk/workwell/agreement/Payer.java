package uk.workwell.agreement;

/** Who pays for it. */
public enum Payer {
    EMPLOYER("The employer"),
    ACCESS_TO_WORK("Access to Work"),
    OTHER("Somebody else");

    private final String words;

    Payer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
