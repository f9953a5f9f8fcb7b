package uk.workwell.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNote;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.casework.fitnote.Profession;
import uk.workwell.tenant.calendar.WorkingDays;

/** Fit notes of three areas: copied in, corrected, taken back, one that leads on to the next, and one that is the last. */
@Component
@Profile({"local", "test"})
@Order(41)
class SampleFitNotes implements SampleData {

    private static final List<Advice> ALSO =
            List.of(Advice.ALTERED_HOURS, Advice.AMENDED_DUTIES, Advice.WORKPLACE_ADAPTATIONS);
    private static final List<String> CONDITIONS = List.of("Low back pain", "", "Stress at work", "Pain in the knee");
    private static final List<String> COMMENTS = List.of(
            "Shorter days at first. Nothing heavier than 5 kg.",
            "Sitting and standing in turn.",
            "No early shift for six weeks.");

    private final SampleEmployees employees;
    private final FitNotes notes;
    private final SampleDays days;

    SampleFitNotes(SampleEmployees employees, FitNotes notes, SampleDays days) {
        this.employees = employees;
        this.notes = notes;
        this.days = days;
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        return made == 0 ? "fit notes as they were" : made + " fit notes";
    }

    private int fill(List<SampleEmployee> all) {
        if (all.stream().anyMatch(one -> !notes.of(one.coach(), one.card().id()).isEmpty())) return 0;
        int made = 0;
        for (int number = 0; number < all.size(); number++) made += live(all.get(number), number);
        return made;
    }

    /** In turn: one that ends in some weeks, corrected, two after another, taken back, ends in days, the last. */
    private int live(SampleEmployee one, int number) {
        var from = LocalDate.ofInstant(days.ago(12), WorkingDays.LONDON);
        switch (number % 6) {
            case 0 -> enter(one, content(number, from, 40), 12);
            case 1 -> {
                enter(one, content(number, from, 20), 12);
                var note = newest(one);
                var right = content(number, from, 34);
                on(one, 5, () -> notes.correct(one.coach(), one.card().id(), note.note(), note.revision(), right));
            }
            case 2 -> {
                enter(one, content(number + 1, from, 6), 12);
                enter(one, content(number, from.plusDays(7), 27), 5);
                return 2;
            }
            case 3 -> {
                enter(one, content(number, from, 20), 12);
                var note = newest(one);
                on(one, 11, () -> notes.takeBack(one.coach(), one.card().id(), note.note(), note.revision()));
            }
            case 4 -> enter(one, content(number, from, 15), 12);
            default -> {
                enter(one, content(number, from, 14), 12);
                var note = newest(one);
                on(one, 2, () -> notes.nothingFollows(one.coach(), one.card().id(), note.note(), note.revision()));
            }
        }
        return 1;
    }

    /** @param lasts how long it covers after its first */
    private static FitNoteContent content(int number, LocalDate from, int lasts) {
        boolean may = number % 3 != 2;
        return new FitNoteContent(
                from,
                may ? Fitness.MAY_BE_FIT : Fitness.NOT_FIT,
                CONDITIONS.get(number % CONDITIONS.size()),
                may ? Set.of(Advice.PHASED_RETURN, ALSO.get(number % ALSO.size())) : Set.of(),
                may ? COMMENTS.get(number % COMMENTS.size()) : "",
                from,
                from.plusDays(lasts),
                number % 2 == 0,
                "Dr A. Hollybush",
                number % 4 == 1 ? Profession.PHYSIOTHERAPIST : Profession.DOCTOR,
                "Example Surgery",
                false,
                false,
                null);
    }

    private FitNote newest(SampleEmployee one) {
        return notes.of(one.coach(), one.card().id()).getFirst();
    }

    private void enter(SampleEmployee one, FitNoteContent content, int daysAgo) {
        on(one, daysAgo, () -> notes.enter(one.coach(), one.card().id(), content));
    }

    private void on(SampleEmployee one, int daysAgo, Supplier<CaseResult> verb) {
        var result = one.asCoach(days.ago(daysAgo), verb);
        if (!(result instanceof CaseResult.Done)) {
            throw new IllegalStateException("A sample fit note was refused: " + result);
        }
    }
}
