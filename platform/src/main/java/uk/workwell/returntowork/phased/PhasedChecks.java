package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.returntowork.phased.Check.Kind;
import uk.workwell.returntowork.phased.Check.Level;
import uk.workwell.tenant.calendar.Written;

/** Looks a plan over: what is fine, what to look at again, and what nobody can agree to. A pure function. */
public final class PhasedChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final int LATE_REVIEW_DAYS = 14;

    private final PhasedContent plan;
    private final Around around;

    private PhasedChecks(PhasedContent plan, Around around) {
        this.plan = plan;
        this.around = around;
    }

    /** The most serious first. */
    public static List<Check> of(PhasedContent plan, Around around) {
        var look = new PhasedChecks(plan, around);
        var found = new ArrayList<>(RestRules.of(plan));
        found.add(look.steep());
        look.moreThanTheContract().ifPresent(found::add);
        look.fitNote().ifPresent(found::add);
        look.limit().ifPresent(found::add);
        look.bankHoliday().ifPresent(found::add);
        look.review().ifPresent(found::add);
        look.support().ifPresent(found::add);
        found.sort(Comparator.comparing(Check::level).reversed().thenComparing(Check::kind));
        return List.copyOf(found);
    }

    private Check steep() {
        var steep = weeks(week -> week > 0
                && total(week).minutes() - before(week).minutes()
                        > around.steepest().minutes());
        if (!steep.isEmpty()) {
            int first = steep.stream().sorted().findFirst().orElseThrow();
            return new Check(
                    Kind.STEEP,
                    Level.LOOK,
                    "Week %d is a steep step".formatted(first + 1),
                    "From %s to %s. At most %s more a week is usual"
                            .formatted(
                                    before(first).words(),
                                    total(first).counted(),
                                    around.steepest().words()),
                    steep);
        }
        return new Check(
                Kind.STEEP,
                Level.FINE,
                "Small steps",
                "No week is more than %s longer than the one before"
                        .formatted(around.steepest().counted()),
                Set.of());
    }

    /** What a week is a step from. A week that bank holidays made shorter is no step down, and what follows it no step up. */
    private Hours before(int week) {
        var longest = Hours.NONE;
        for (int at = week - 1; at >= 0; at--) {
            if (total(at).minutes() > longest.minutes()) longest = total(at);
            if (!shortened(at)) break;
        }
        return longest;
    }

    private boolean shortened(int week) {
        for (var day : DayOfWeek.values()) {
            if (plan.contract().on(day).any()
                    && !plan.weeks().get(week).hours().on(day).any()
                    && around.bankHoliday().test(plan.day(week, day))) return true;
        }
        return false;
    }

    private Optional<Check> moreThanTheContract() {
        var longer =
                weeks(week -> total(week).minutes() > plan.contract().total().minutes());
        return longer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        Kind.CONTRACT,
                        Level.LOOK,
                        named(longer) + " more than the contract",
                        "The contract is %s a week"
                                .formatted(plan.contract().total().counted()),
                        longer));
    }

    private Optional<Check> fitNote() {
        if (around.notes().isEmpty()) return Optional.empty();
        var notFit = weeks(week -> worked(week, day -> FitNotes.on(day, around.notes())
                .filter(note -> note.countsAs(day) == Fitness.NOT_FIT)
                .isPresent()));
        if (!notFit.isEmpty()) {
            return Optional.of(new Check(
                    Kind.FIT_NOTE,
                    Level.LOOK,
                    named(notFit) + " in a time that counts as not fit",
                    "Ask whoever issued the fit note before anybody works",
                    notFit));
        }
        var last = around.notes().stream()
                .map(note -> Objects.requireNonNull(note.to()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var beyond = weeks(week -> worked(week, day -> day.isAfter(last)));
        if (!beyond.isEmpty()) {
            return Optional.of(new Check(
                    Kind.FIT_NOTE,
                    Level.LOOK,
                    named(beyond) + " beyond the fit note",
                    "It ends on %s. Ask what follows".formatted(Written.day(last)),
                    beyond));
        }
        return Optional.of(new Check(Kind.FIT_NOTE, Level.FINE, "Inside the fit note", inside(), Set.of()));
    }

    private String inside() {
        var advises = around.notes().stream()
                .map(FitNoteContent::advice)
                .anyMatch(advice -> advice.contains(Advice.PHASED_RETURN) || advice.contains(Advice.ALTERED_HOURS));
        return advises
                ? "It advises a phased return or altered hours"
                : "It does not advise other hours; nothing in it forbids them";
    }

    private Optional<Check> limit() {
        var limit = plan.employerWeeks();
        int weeks = plan.weeks().size();
        if (limit != null && weeks > limit) {
            return Optional.of(limit(
                    limit,
                    Level.LOOK,
                    "Longer than the employer's limit",
                    "The employer lets it last " + weeks(limit)));
        }
        if (weeks > around.longestWeeks()) {
            return Optional.of(limit(
                    around.longestWeeks(),
                    Level.LOOK,
                    "A long return",
                    "More than %s is unusual".formatted(weeks(around.longestWeeks()))));
        }
        return limit == null
                ? Optional.empty()
                : Optional.of(limit(
                        limit, Level.FINE, "Inside the employer's limit", "The employer lets it last " + weeks(limit)));
    }

    private Check limit(int limit, Level level, String head, String words) {
        return new Check(Kind.EMPLOYER_LIMIT, level, head, words, weeks(week -> week >= limit));
    }

    private Optional<Check> bankHoliday() {
        var on = new ArrayList<LocalDate>();
        for (int week = 0; week < plan.weeks().size(); week++) {
            for (var day : DayOfWeek.values()) {
                var date = plan.day(week, day);
                if (plan.weeks().get(week).hours().on(day).any()
                        && around.bankHoliday().test(date)) on.add(date);
            }
        }
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        Kind.BANK_HOLIDAY,
                        Level.LOOK,
                        "Work on a bank holiday",
                        on.stream().map(DAY::format).collect(Collectors.joining(", ")),
                        weeks(week -> worked(week, on::contains))));
    }

    private Optional<Check> review() {
        var review = plan.reviewOn();
        if (review == null) return Optional.empty();
        var after =
                weeks(week -> plan.monday(week).isAfter(review) && total(week).any());
        if (!after.isEmpty()) {
            return Optional.of(new Check(
                    Kind.REVIEW,
                    Level.LOOK,
                    named(after) + " after the review",
                    "Everybody looks at it together on %s. What comes later may have to change"
                            .formatted(Written.day(review)),
                    after));
        }
        return Optional.of(
                review.isAfter(plan.lastDay().plusDays(LATE_REVIEW_DAYS))
                        ? new Check(
                                Kind.REVIEW,
                                Level.LOOK,
                                "A late review",
                                "It is more than two weeks after the last week, on " + Written.day(review),
                                Set.of())
                        : new Check(
                                Kind.REVIEW,
                                Level.FINE,
                                "A review in time",
                                "Everybody looks at it together on " + Written.day(review),
                                Set.of()));
    }

    private Optional<Check> support() {
        var ends = around.supportEnds();
        if (ends == null || !plan.lastDay().isAfter(ends)) return Optional.empty();
        return Optional.of(new Check(
                Kind.SUPPORT_ENDS,
                Level.LOOK,
                "Support ends before the return does",
                "The clock runs to %s. What comes later needs an owner at work".formatted(Written.day(ends)),
                weeks(week -> plan.monday(week).isAfter(ends))));
    }

    private Hours total(int week) {
        return plan.weeks().get(week).hours().total();
    }

    private boolean worked(int week, java.util.function.Predicate<LocalDate> on) {
        for (var day : DayOfWeek.values()) {
            if (plan.weeks().get(week).hours().on(day).any() && on.test(plan.day(week, day))) return true;
        }
        return false;
    }

    private Set<Integer> weeks(IntPredicate which) {
        return IntStream.range(0, plan.weeks().size())
                .filter(which)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String weeks(int number) {
        return number == 1 ? "1 week" : number + " weeks";
    }

    /** "Week 3 is", "Weeks 2, 3 and 4 are". */
    private static String named(Set<Integer> weeks) {
        var numbers =
                weeks.stream().sorted().map(week -> String.valueOf(week + 1)).toList();
        if (numbers.size() == 1) return "Week " + numbers.getFirst() + " is";
        return "Weeks " + String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast()
                + " are";
    }
}
