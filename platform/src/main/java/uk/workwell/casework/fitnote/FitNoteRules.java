package uk.workwell.casework.fitnote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.tenant.calendar.Written;

/** What a fit note must say to be one. A pure function of the note, the others of the case and the day. */
final class FitNoteRules {

    static final int LONGEST_CONDITION = 500;
    static final int LONGEST_COMMENTS = 2_000;
    static final int LONGEST_NAME = 200;
    /** Older ones are more likely a slip of the year. */
    private static final int YEARS_BACK = 2;
    /** A weekend or a few self-certified days between two statements are still the same illness. */
    private static final int DAYS_BETWEEN = 7;

    private FitNoteRules() {}

    /** @param others of the same case that are in force, without this one */
    static List<Fault> faults(FitNoteContent note, List<FitNoteContent> others, LocalDate today) {
        var faults = new ArrayList<Fault>();
        assessed(note, today, faults);
        days(note, others, faults);
        advice(note, faults);
        longest("condition", note.condition(), LONGEST_CONDITION, faults);
        longest("comments", note.comments(), LONGEST_COMMENTS, faults);
        if (note.reassess() == null) faults.add(new Fault("reassess", "Say whether they will be assessed again"));
        issuer(note, faults);
        return faults;
    }

    private static void assessed(FitNoteContent note, LocalDate today, List<Fault> faults) {
        var on = note.assessedOn();
        if (on == null) faults.add(new Fault("assessedOn", "Enter the day of the assessment, like 24/11/2026"));
        else if (on.isAfter(today)) faults.add(new Fault("assessedOn", "The assessment cannot be later than today"));
        else if (on.isBefore(today.minusYears(YEARS_BACK))) {
            faults.add(new Fault("assessedOn", "Check the year: this is more than two years ago"));
        }
    }

    private static void days(FitNoteContent note, List<FitNoteContent> others, List<Fault> faults) {
        var from = note.from();
        var to = note.to();
        if (from == null) faults.add(new Fault("from", "Enter the first day that it covers, like 24/11/2026"));
        if (to == null) faults.add(new Fault("to", "Enter the last day that it covers, like 21/12/2026"));
        if (from == null || to == null) return;
        if (to.isBefore(from)) {
            faults.add(new Fault("to", "The last day must not be before the first, " + Written.day(from)));
            return;
        }
        if (!note.longIllness() && inTheFirstSixMonths(from, others) && to.isAfter(from.plusMonths(3))) {
            faults.add(new Fault(
                    "to",
                    "In the first 6 months of an illness a fit note covers at most 3 months, to %s. Check the days, or say that the illness is longer"
                            .formatted(Written.day(from.plusMonths(3)))));
        }
        if (note.countsInstead()) return;
        others.stream()
                .filter(other -> overlap(note, other))
                .min(Comparator.comparing(other -> day(other.from())))
                .ifPresent(other -> faults.add(new Fault(
                        "from",
                        "It overlaps the fit note from %s to %s. Check the days, or say that this one counts instead"
                                .formatted(Written.day(day(other.from())), Written.day(day(other.to()))))));
    }

    /** Follows the statements back in time for as long as each leads on to the next. */
    private static boolean inTheFirstSixMonths(LocalDate from, List<FitNoteContent> others) {
        var began = from;
        for (boolean further = true; further; ) {
            var reached = began;
            var earlier = others.stream()
                    .filter(other -> other.from() != null && other.to() != null)
                    .filter(other -> day(other.from()).isBefore(reached)
                            && !day(other.to()).isBefore(reached.minusDays(DAYS_BETWEEN + 1)))
                    .map(other -> day(other.from()))
                    .min(Comparator.naturalOrder());
            further = earlier.isPresent();
            began = earlier.orElse(began);
        }
        return from.isBefore(began.plusMonths(6));
    }

    private static boolean overlap(FitNoteContent note, FitNoteContent other) {
        return other.from() != null
                && other.to() != null
                && !day(note.from()).isAfter(day(other.to()))
                && !day(other.from()).isAfter(day(note.to()));
    }

    private static void advice(FitNoteContent note, List<Fault> faults) {
        if (note.fitness() == null) {
            faults.add(new Fault("fitness", "Choose what the fit note says"));
        } else if (note.fitness() == Fitness.NOT_FIT) {
            if (!note.advice().isEmpty()) {
                faults.add(new Fault("advice", "Only a fit note that says “may be fit” has boxes ticked"));
            }
            if (note.cannotAdjustSince() != null) {
                faults.add(new Fault("cannotAdjustSince", "This one says not fit anyway: leave the day out"));
            }
        } else {
            if (note.advice().isEmpty() && note.comments().isEmpty()) {
                faults.add(new Fault("advice", "Tick the boxes that are ticked on it, or copy what it says"));
            }
            if (note.cannotAdjustSince() != null && !note.covers(note.cannotAdjustSince())) {
                faults.add(new Fault("cannotAdjustSince", "Enter a day that the fit note covers"));
            }
        }
    }

    private static void issuer(FitNoteContent note, List<Fault> faults) {
        if (note.issuer().isEmpty()) faults.add(new Fault("issuer", "Enter the name of whoever issued it"));
        longest("issuer", note.issuer(), LONGEST_NAME, faults);
        if (note.profession() == null) faults.add(new Fault("profession", "Choose the profession of the issuer"));
        longest("practice", note.practice(), LONGEST_NAME, faults);
    }

    private static void longest(String field, String text, int most, List<Fault> faults) {
        if (text.length() > most) faults.add(new Fault(field, "Shorten this to %,d characters".formatted(most)));
    }

    /** The callers have looked: it is there. */
    private static LocalDate day(@org.jspecify.annotations.Nullable LocalDate day) {
        return java.util.Objects.requireNonNull(day);
    }
}
