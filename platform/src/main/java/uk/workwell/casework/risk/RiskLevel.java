package uk.workwell.casework.risk;

/** How serious a concern is. */
public enum RiskLevel {
    NONE("None: I asked, and found no risk"),
    LOW("Low: keep an eye on it"),
    AMBER("Amber: a plan is needed"),
    RED("Red: somebody is in danger. The duty lead looks within an hour of duty time");

    private final String words;

    RiskLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** "Amber". */
    public String name(java.util.Locale locale) {
        return name().charAt(0) + name().substring(1).toLowerCase(locale);
    }
}
