package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.workwell.returntowork.phased.Check.Level;
import uk.workwell.returntowork.phased.PhasedResult.Fault;

/** What a plan must say to be kept, and what it must say besides to be proposed. Pure functions. */
final class PhasedRules {

    static final int MOST_WEEKS = 26;
    static final int LONGEST_DUTIES = 80;
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAY = 16 * 60;

    private PhasedRules() {}

    /** Whatever of it could not be kept. */
    static List<Fault> faults(PhasedContent plan, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (plan.startsOn().getDayOfWeek() != DayOfWeek.MONDAY) {
            faults.add(new Fault("startsOn", "Choose the Monday of the first week. Days before the return stay empty"));
        } else if (plan.startsOn().isBefore(today.minusYears(1))
                || plan.startsOn().isAfter(today.plusYears(1))) {
            faults.add(new Fault("startsOn", "Check the year"));
        }
        if (!plan.contract().total().any()) faults.add(new Fault("contract", "Enter the hours of the contract"));
        tooLong(plan.contract(), "contract", faults);
        if (plan.weeks().isEmpty() || plan.weeks().size() > MOST_WEEKS) {
            faults.add(new Fault("weeks", "A phased return has 1 to %d weeks".formatted(MOST_WEEKS)));
        }
        for (int week = 0; week < plan.weeks().size(); week++) {
            tooLong(plan.weeks().get(week).hours(), "week-" + (week + 1), faults);
            if (plan.weeks().get(week).duties().length() > LONGEST_DUTIES) {
                faults.add(new Fault(
                        "week-%d-duties".formatted(week + 1),
                        "Shorten this to %d characters".formatted(LONGEST_DUTIES)));
            }
        }
        if (plan.reviewOn() != null && plan.reviewOn().isBefore(plan.startsOn())) {
            faults.add(new Fault("reviewOn", "The review cannot be before the return"));
        }
        if (plan.employerWeeks() != null && plan.employerWeeks() < 1) {
            faults.add(new Fault("employerWeeks", "Enter a number of weeks, or leave it empty"));
        }
        if (plan.because().length() > LONGEST_REASON) {
            faults.add(new Fault("because", "Shorten this to %d characters".formatted(LONGEST_REASON)));
        }
        return faults;
    }

    /** Whatever is missing before others are asked to agree to it. */
    static List<Fault> missing(PhasedContent plan, List<Check> checks) {
        var faults = new ArrayList<Fault>();
        if (plan.weeks().stream().noneMatch(week -> week.hours().total().any())) {
            faults.add(new Fault("weeks", "Nobody works in this plan yet"));
        }
        if (plan.reviewOn() == null) faults.add(new Fault("reviewOn", "Enter when everybody looks at it together"));
        checks.stream()
                .filter(check -> check.level() == Level.STOP)
                .forEach(check -> faults.add(new Fault(
                        check.weeks().stream()
                                .sorted()
                                .findFirst()
                                .map(week -> "week-" + (week + 1) + "-mon")
                                .orElse("weeks"),
                        check.head() + ". " + check.words())));
        if (plan.because().isEmpty() && checks.stream().anyMatch(check -> check.level() == Level.LOOK)) {
            faults.add(new Fault("because", "Say why it is right, although a check says to look again"));
        }
        return faults;
    }

    private static void tooLong(WeekHours hours, String name, List<Fault> faults) {
        for (var day : DayOfWeek.values()) {
            if (hours.on(day).minutes() > LONGEST_DAY) {
                faults.add(new Fault(name + "-" + shortly(day), "Nobody works longer than 16 hours a day"));
            }
        }
    }

    /** "mon". */
    static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
