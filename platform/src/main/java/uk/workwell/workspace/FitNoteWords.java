package uk.workwell.workspace;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNote;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.look.StatusTag;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;

/** A fit note in words. */
final class FitNoteWords {

    private FitNoteWords() {}

    /** "Not fit, 24 November to 21 December 2026". */
    static String head(FitNoteContent note) {
        var from = Objects.requireNonNull(note.from());
        var to = Objects.requireNonNull(note.to());
        return "%s, %s to %s".formatted(fitness(note), Dates.shortDay(from), Dates.shortDay(to));
    }

    private static String fitness(FitNoteContent note) {
        return Objects.requireNonNull(note.fitness()).shortly();
    }

    static StatusTag tag(FitNoteContent note, LocalDate today) {
        var to = Objects.requireNonNull(note.to());
        var from = Objects.requireNonNull(note.from());
        if (to.isBefore(today)) return new StatusTag(Tone.QUIET, "Ended");
        if (from.isAfter(today)) return new StatusTag(Tone.INFO, "From " + Dates.shortDay(from));
        return note.countsAs(today) == Fitness.NOT_FIT
                ? new StatusTag(Tone.WARN, "Counts as not fit")
                : new StatusTag(Tone.GOOD, "May be fit");
    }

    static SummaryList facts(FitNote note, String enteredBy) {
        var said = note.content();
        var facts = new SummaryList().tight();
        facts.row("Assessed on", Dates.shortDay(Objects.requireNonNull(said.assessedOn())));
        if (!said.condition().isEmpty()) facts.row("Because of", said.condition());
        facts.row("It says", Objects.requireNonNull(said.fitness()).words());
        if (!said.advice().isEmpty()) {
            facts.row(
                    "Ticked", said.advice().stream().sorted().map(Advice::words).collect(Collectors.joining("; ")));
        }
        if (!said.comments().isEmpty()) facts.row("Comments", said.comments());
        var since = said.cannotAdjustSince();
        if (since != null) {
            facts.row(
                    "The employer cannot make the changes",
                    "Since %s it counts as not fit".formatted(Dates.day(since)));
        }
        facts.row("Assessed again at its end", Boolean.TRUE.equals(said.reassess()) ? "Yes" : "No");
        var practice = said.practice().isEmpty() ? "" : ", " + said.practice();
        facts.row(
                "Issued by",
                said.issuer() + ", "
                        + Objects.requireNonNull(said.profession()).words().toLowerCase() + practice);
        facts.row("Entered", Dates.stamp(note.enteredAt()) + " by " + enteredBy);
        return facts;
    }
}
