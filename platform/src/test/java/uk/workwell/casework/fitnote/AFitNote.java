package uk.workwell.casework.fitnote;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A complete fit note, from 24 November 2026 on, and what is different about it. */
final class AFitNote {

    private @Nullable LocalDate assessedOn = LocalDate.of(2026, 11, 24);
    private @Nullable Fitness fitness = Fitness.MAY_BE_FIT;
    private Set<Advice> advice = new HashSet<>(Set.of(Advice.PHASED_RETURN));
    private String comments = "";
    private @Nullable LocalDate from = LocalDate.of(2026, 11, 24);
    private @Nullable LocalDate to = LocalDate.of(2026, 12, 21);
    private @Nullable Boolean reassess = true;
    private String issuer = "Dr A. Hollybush";
    private @Nullable Profession profession = Profession.DOCTOR;
    private boolean longIllness;
    private boolean countsInstead;
    private @Nullable LocalDate cannotAdjustSince;

    /** Changes one field, by its name, to what a table says; an empty cell clears it. */
    AFitNote with(String field, @Nullable String value) {
        switch (field) {
            case "assessedOn" -> assessedOn = day(value);
            case "fitness" -> fitness = value == null ? null : Fitness.valueOf(value);
            case "advice" -> advice = value == null ? Set.of() : Set.of(Advice.valueOf(value));
            case "comments" -> comments = value == null ? "" : value;
            case "from" -> from = day(value);
            case "to" -> to = day(value);
            case "reassess" -> reassess = value == null ? null : Boolean.valueOf(value);
            case "issuer" -> issuer = value == null ? "" : value;
            case "profession" -> profession = value == null ? null : Profession.valueOf(value);
            case "longIllness" -> longIllness = true;
            case "countsInstead" -> countsInstead = true;
            case "cannotAdjustSince" -> cannotAdjustSince = day(value);
            default -> throw new IllegalArgumentException("A fit note has no " + field);
        }
        return this;
    }

    AFitNote from(String first) {
        return with("from", first);
    }

    AFitNote to(String last) {
        return with("to", last);
    }

    FitNoteContent content() {
        return new FitNoteContent(
                assessedOn,
                fitness,
                "A marker of a condition",
                advice,
                comments,
                from,
                to,
                reassess,
                issuer,
                profession,
                "Northmere Surgery",
                longIllness,
                countsInstead,
                cannotAdjustSince);
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }
}
