package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.workwell.returntowork.phased.Check.Kind;
import uk.workwell.returntowork.phased.Check.Level;

/** The rest that the Working Time Regulations 1998 give everybody (regulations 4, 10 and 11). A pure function of the plan. */
final class RestRules {

    private static final Duration BETWEEN_DAYS = Duration.ofHours(11);
    private static final Duration IN_A_WEEK = Duration.ofHours(24);
    private static final int MOST_MINUTES = 48 * 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private record Shift(int week, LocalDateTime from, LocalDateTime to) {}

    private RestRules() {}

    static List<Check> of(PhasedContent plan) {
        var shifts = shifts(plan);
        var found = new ArrayList<Check>();
        found.add(betweenDays(shifts));
        weekly(plan, shifts).ifPresent(found::add);
        longWeek(plan).ifPresent(found::add);
        return found;
    }

    private static List<Shift> shifts(PhasedContent plan) {
        var shifts = new ArrayList<Shift>();
        for (int week = 0; week < plan.weeks().size(); week++) {
            var one = plan.weeks().get(week);
            for (var day : DayOfWeek.values()) {
                var hours = one.hours().on(day);
                if (!hours.any()) continue;
                var from = plan.day(week, day).atTime(one.startsAt());
                shifts.add(new Shift(week, from, from.plusMinutes(hours.minutes())));
            }
        }
        return shifts;
    }

    private static Check betweenDays(List<Shift> shifts) {
        for (int at = 1; at < shifts.size(); at++) {
            var before = shifts.get(at - 1);
            var after = shifts.get(at);
            var rest = Duration.between(before.to(), after.from());
            if (rest.compareTo(BETWEEN_DAYS) < 0) {
                return new Check(
                        Kind.DAILY_REST,
                        Level.STOP,
                        "Too little rest before " + DAY.format(after.from()),
                        "%s of rest. The law gives everybody 11 hours between two days of work"
                                .formatted(new Hours((int) Math.max(0, rest.toMinutes())).counted()),
                        weeks(before, after));
            }
        }
        return new Check(
                Kind.DAILY_REST,
                Level.FINE,
                "Rest between the days",
                "At least 11 hours between any two days of work",
                Set.of());
    }

    private static Set<Integer> weeks(Shift before, Shift after) {
        return before.week() == after.week() ? Set.of(after.week()) : Set.of(before.week(), after.week());
    }

    private static Optional<Check> weekly(PhasedContent plan, List<Shift> shifts) {
        for (int week = 0; week < plan.weeks().size(); week++) {
            if (longestRest(plan, shifts, week).compareTo(IN_A_WEEK) < 0) {
                return Optional.of(new Check(
                        Kind.WEEKLY_REST,
                        Level.STOP,
                        "Week %d has no whole day of rest".formatted(week + 1),
                        "The law gives everybody 24 hours without work in a week",
                        Set.of(week)));
            }
        }
        return Optional.empty();
    }

    private static Duration longestRest(PhasedContent plan, List<Shift> shifts, int week) {
        var from = plan.monday(week).atStartOfDay();
        var end = from.plusWeeks(1);
        var longest = Duration.ZERO;
        var free = from;
        for (var shift : shifts) {
            if (!shift.to().isAfter(from) || !shift.from().isBefore(end)) continue;
            longest = longer(longest, Duration.between(free, shift.from()));
            free = shift.to();
        }
        return longer(longest, Duration.between(free, end));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Optional<Check> longWeek(PhasedContent plan) {
        for (int week = 0; week < plan.weeks().size(); week++) {
            var total = plan.weeks().get(week).hours().total();
            if (total.minutes() > MOST_MINUTES) {
                return Optional.of(new Check(
                        Kind.LONG_WEEK,
                        Level.STOP,
                        "Week %d is longer than 48 hours".formatted(week + 1),
                        "%s are planned. Nobody who comes back has to work more than 48 a week"
                                .formatted(total.counted()),
                        Set.of(week)));
            }
        }
        return Optional.empty();
    }
}
