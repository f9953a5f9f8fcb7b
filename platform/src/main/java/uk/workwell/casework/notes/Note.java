package uk.workwell.casework.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;

/**
 * A saved note. It never changes.
 *
 * @param forTheTeam the private layer; null where it has none
 * @param shareable the layer that the person can be shown; null where it has none
 * @param corrects the note that it supersedes
 * @param correctedBy the note that superseded it
 * @param shown when it was marked as shown to the person
 */
public record Note(
        NoteId id,
        CaseId caseId,
        NoteKind kind,
        @Nullable Integer minutes,
        @Nullable String forTheTeam,
        @Nullable String shareable,
        @Nullable NoteId corrects,
        @Nullable NoteId correctedBy,
        StaffId by,
        Instant at,
        @Nullable Shown shown) {

    public record Shown(StaffId by, Instant at) {}

    /** Where its shareable layer stands. */
    public enum Sharing {
        NOTHING_TO_SHARE,
        NOT_SHOWN,
        SHOWN_TO_PERSON
    }

    public Sharing sharing() {
        if (shareable == null) return Sharing.NOTHING_TO_SHARE;
        return shown == null ? Sharing.NOT_SHOWN : Sharing.SHOWN_TO_PERSON;
    }

    /** A corrected note is not shown any more: its correction is. */
    public boolean canBeShown() {
        return sharing() == Sharing.NOT_SHOWN && correctedBy == null;
    }

    /** "Call, 32 minutes". */
    public String head() {
        var what = kind == NoteKind.OTHER ? "Note" : kind.words();
        return minutes == null ? what : what + ", " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
