package uk.workwell.sharing.words;

/**
 * A passage that may tell of somebody's health.
 *
 * @param start index of its first character in the text that was searched
 * @param end index after its last character
 * @param words the passage as it was written, to be shown to its writer only
 * @param kind what sort of thing it tells
 */
public record Found(int start, int end, String words, Kind kind) {
    /** Without the words, so that no log ever holds them. */
    @Override
    public String toString() {
        return "Found[" + start + "–" + end + " " + kind + "]";
    }
}
