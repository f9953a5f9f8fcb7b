package uk.workwell.casework;

/** How somebody was tried to be reached before the first appointment. */
public enum Channel {
    PHONE("Phone call"),
    TEXT("Text message"),
    EMAIL("E-mail"),
    IN_PERSON("In person");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
