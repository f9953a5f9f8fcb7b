package uk.workwell.local;

import org.jspecify.annotations.Nullable;

/** Something that a person can put right: one sentence about what is wrong, one about the way out. */
public final class Trouble extends RuntimeException {

    private final String sentence;
    private final String wayOut;

    public Trouble(String sentence, String wayOut) {
        this(sentence, wayOut, null);
    }

    public Trouble(String sentence, String wayOut, @Nullable Throwable cause) {
        super(sentence + " " + wayOut, cause);
        this.sentence = sentence;
        this.wayOut = wayOut;
    }

    /** What is wrong. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it. */
    public String wayOut() {
        return wayOut;
    }
}
