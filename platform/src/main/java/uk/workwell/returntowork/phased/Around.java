package uk.workwell.returntowork.phased;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.fitnote.FitNoteContent;

/**
 * What a plan is held against.
 *
 * @param notes the fit notes in force
 * @param steepest by how much a week may be longer than the one before
 * @param longestWeeks how long a phased return lasts at most, by the ICB's settings
 * @param supportEnds the last day of support; null before it has started
 */
public record Around(
        Predicate<LocalDate> bankHoliday,
        List<FitNoteContent> notes,
        Hours steepest,
        int longestWeeks,
        @Nullable LocalDate supportEnds) {

    public Around {
        notes = List.copyOf(notes);
    }
}
