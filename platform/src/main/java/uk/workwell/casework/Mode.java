package uk.workwell.casework;

/** How an appointment takes place. */
public enum Mode {
    PHONE("Phone"),
    VIDEO("Video"),
    IN_PERSON("In person"),
    TEXT("Text chat"),
    HOME("At the person's home"),
    EMPLOYER_SITE("At the employer's site"),
    THREE_WAY("Three-way");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
