package uk.workwell.returntowork;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that one of them will do.
 *
 * @param owner who does it: one, never "we"
 * @param due by when
 */
public record Promise(UUID id, Party owner, LocalDate due, String words) {

    /** In characters. */
    public static final int LONGEST = 300;

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Promise " + id;
    }
}
