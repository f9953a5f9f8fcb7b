package uk.workwell.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.returntowork.phased.Check;
import uk.workwell.returntowork.phased.EmployersPhased;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.tenant.calendar.Written;

/** A phased return in the words of the portal. What one side said about a week besides its hours does not cross. */
final class PhasedInWords {

    private PhasedInWords() {}

    static PhasedView.Plan of(
            UUID staff, String name, EmployersPhased.Opened opened, LocalDate today, Predicate<LocalDate> bankHoliday) {
        var version = opened.version();
        var plan = version.content();
        return new PhasedView.Plan(
                staff,
                name,
                version.number(),
                version.hash(),
                opened.plan().version(),
                opened.now() ? opened.plan().state().words() : "Signed by all",
                version.by().name(),
                plan.startsOn(),
                plan.contract().total().counted(),
                plan.contract().total().minutes() / 60.0,
                IntStream.range(0, plan.weeks().size())
                        .mapToObj(week -> week(plan, week, opened.checks(), bankHoliday))
                        .toList(),
                opened.checks().stream()
                        .map(check ->
                                new PhasedView.Line(check.head(), check.words(), check.level() == Check.Level.FINE))
                        .toList(),
                signatures(opened),
                opened.waits() && !opened.signed(),
                opened.now() && opened.plan().state().live() && !opened.newerWaits(),
                opened.newerWaits(),
                opened.agreed().map(agreed -> due(agreed.content(), today)).orElseGet(List::of),
                opened.worked().stream()
                        .map(one -> new PhasedView.Line(
                                "Week %d: %s worked"
                                        .formatted(
                                                one.week() + 1,
                                                one.hours().total().counted()),
                                "%s, %s".formatted(one.by().name(), Written.stamp(one.at())),
                                true))
                        .toList());
    }

    private static PhasedView.Week week(
            PhasedContent plan, int at, List<Check> checks, Predicate<LocalDate> bankHoliday) {
        var week = plan.weeks().get(at);
        var days = new ArrayList<String>();
        var holidays = new ArrayList<Integer>();
        for (var day : DayOfWeek.values()) {
            var hours = week.hours().on(day);
            days.add(hours.any() ? hours.words() : "");
            if (bankHoliday.test(plan.day(at, day))) holidays.add(day.getValue() - 1);
        }
        return new PhasedView.Week(
                plan.monday(at),
                days,
                holidays,
                week.hours().total().minutes() / 60.0,
                week.hours().total().words(),
                plan.percent(at),
                checks.stream()
                        .anyMatch(check -> check.level() != Check.Level.FINE
                                && check.weeks().contains(at)),
                week.duties(),
                "%s, from %s. %s"
                        .formatted(
                                week.place().words(),
                                week.startsAt(),
                                week.pay().words()));
    }

    private static List<PhasedView.Signature> signatures(EmployersPhased.Opened opened) {
        return opened.plan().parties().stream()
                .map(side -> opened.signatures().stream()
                        .filter(one -> one.by().side() == side)
                        .findFirst()
                        .map(one -> new PhasedView.Signature(
                                side.words(), one.by().name(), Written.stamp(one.at()) + ", " + side.how()))
                        .orElseGet(() -> new PhasedView.Signature(side.words(), null, "Not signed yet")))
                .toList();
    }

    private static List<PhasedView.Due> due(PhasedContent agreed, LocalDate today) {
        return IntStream.range(0, agreed.weeks().size())
                .filter(week -> !agreed.monday(week).isAfter(today))
                .mapToObj(week -> new PhasedView.Due(
                        week,
                        "Week %d, from %s: %s planned"
                                .formatted(
                                        week + 1,
                                        Written.near(agreed.monday(week)),
                                        agreed.weeks().get(week).hours().total().words())))
                .toList()
                .reversed();
    }
}
