package uk.workwell.casework.notes;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes: two texts that never meet.
 *
 * @param minutes how long it took, where that was said
 * @param forTheTeam private; empty if there is nothing
 * @param shareable what the person can be shown; empty if there is nothing
 * @param corrects the note that this one supersedes, or null
 */
public record NoteWords(
        NoteKind kind,
        @Nullable Integer minutes,
        String forTheTeam,
        String shareable,
        @Nullable NoteId corrects) {

    public static final NoteWords NONE = new NoteWords(NoteKind.OTHER, null, "", "", null);

    public boolean blank() {
        return forTheTeam.isBlank() && shareable.isBlank();
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "NoteWords[" + kind + "]";
    }
}
