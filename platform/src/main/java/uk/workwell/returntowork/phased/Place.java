package uk.workwell.returntowork.phased;

/** Where somebody works in a week of their return. */
public enum Place {
    WORKPLACE("At work"),
    HOME("At home"),
    BOTH("Some days at home");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
