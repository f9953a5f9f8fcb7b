package uk.workwell.agreement;

/** What it costs, roughly. */
public enum CostBand {
    NOTHING("Nothing"),
    TO_100("Up to £100"),
    TO_500("£100 to £500"),
    TO_2000("£500 to £2,000"),
    MORE("More than £2,000"),
    UNKNOWN("Not known yet");

    private final String words;

    CostBand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
