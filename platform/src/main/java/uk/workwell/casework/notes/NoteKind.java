package uk.workwell.casework.notes;

/** What a note tells of. */
public enum NoteKind {
    CALL("Call"),
    MEETING("Meeting"),
    MESSAGE("Message"),
    OTHER("A note only");

    private final String words;

    NoteKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody spoke with the person. */
    public boolean contact() {
        return this != OTHER;
    }
}
