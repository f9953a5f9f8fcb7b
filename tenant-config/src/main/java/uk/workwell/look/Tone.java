package uk.workwell.look;

/** What a status or notice means. The tone repeats the word and never replaces it. */
public enum Tone {
    QUIET("quiet"),
    GOOD("good"),
    INFO("info"),
    WARN("warn"),
    BAD("bad"),
    /** Outlined, without a mark: a fact beside a name, such as "Large print". */
    PLAIN("plain");

    private final String suffix;

    Tone(String suffix) {
        this.suffix = suffix;
    }

    /** The variant's part of a class name: {@code ww-tag--good}. */
    public String suffix() {
        return suffix;
    }
}
