package uk.workwell.referral;

/** What the rules say. Unknown is never a no. */
public enum RulesSay {
    ELIGIBLE("Eligible"),
    NOT_ELIGIBLE("Not eligible"),
    UNKNOWN("An answer is missing");

    private final String words;

    RulesSay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
