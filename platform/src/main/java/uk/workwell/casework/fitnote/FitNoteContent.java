package uk.workwell.casework.fitnote;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, as a colleague copied it. {@link FitNoteRules} says what is missing.
 *
 * @param condition in the issuer's words; may be left out, and never leaves the care team
 * @param advice the boxes that are ticked
 * @param comments on what the person can do
 * @param to the last day that it covers
 * @param reassess whether the issuer wants to see the person again at the end
 * @param longIllness that the person had been ill for six months before it: then it may cover any time
 * @param countsInstead that it counts for days which an earlier one covers, too
 * @param cannotAdjustSince from which day on the employer cannot make the changes: then it counts as not fit
 */
public record FitNoteContent(
        @Nullable LocalDate assessedOn,
        @Nullable Fitness fitness,
        String condition,
        Set<Advice> advice,
        String comments,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean reassess,
        String issuer,
        @Nullable Profession profession,
        String practice,
        boolean longIllness,
        boolean countsInstead,
        @Nullable LocalDate cannotAdjustSince) {

    public FitNoteContent {
        condition = condition.strip();
        advice = Set.copyOf(advice);
        comments = comments.strip();
        issuer = issuer.strip();
        practice = practice.strip();
    }

    public boolean covers(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** What it counts as on a day that it covers. Without the changes it is as if it said not fit; no new one is needed. */
    public Fitness countsAs(LocalDate day) {
        if (fitness != Fitness.MAY_BE_FIT) return Fitness.NOT_FIT;
        return cannotAdjustSince != null && !day.isBefore(cannotAdjustSince) ? Fitness.NOT_FIT : Fitness.MAY_BE_FIT;
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "FitNoteContent";
    }
}
