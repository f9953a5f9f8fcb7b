package uk.workwell.casework.notes;

import java.util.List;

/** What came of saving or showing a note. */
public sealed interface NoteResult {

    /** It is done. Done a second time, it is the same note. */
    record Done(NoteId note) implements NoteResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<Fault> faults) implements NoteResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The note was corrected by somebody else meanwhile; what was typed is still a draft. */
    record CorrectedSince(Note theirs) implements NoteResult {}

    /** No such case or note for this colleague. */
    record NotFound() implements NoteResult {}

    /**
     * One thing to put right.
     *
     * @param field {@code minutes}, {@code forTheTeam} or {@code shareable}
     */
    record Fault(String field, String words) {}
}
