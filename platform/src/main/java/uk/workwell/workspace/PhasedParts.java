package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.workwell.look.Checks;
import uk.workwell.look.Party;
import uk.workwell.look.SignatureCards;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.look.WeeksChart;
import uk.workwell.look.WeeksTable;
import uk.workwell.look.WeeksTable.Day;
import uk.workwell.look.WeeksTable.Mark;
import uk.workwell.returntowork.phased.Check;
import uk.workwell.returntowork.phased.Check.Level;
import uk.workwell.returntowork.phased.PhasedBook;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedState;

/** The parts of a phased return's pages: weeks, chart, checks, names. */
final class PhasedParts {

    private PhasedParts() {}

    static StatusTag tag(PhasedState state) {
        return switch (state) {
            case DRAFT, FINISHED, ENDED -> new StatusTag(Tone.QUIET, state.words());
            case PROPOSED -> new StatusTag(Tone.WARN, state.words());
            case AGREED -> new StatusTag(Tone.GOOD, state.words());
            case RUNNING -> new StatusTag(Tone.INFO, state.words());
        };
    }

    /** Saturday and Sunday only where somebody works on one. */
    static List<DayOfWeek> days(PhasedContent plan) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() < 6
                        || plan.contract().on(day).any()
                        || plan.weeks().stream()
                                .anyMatch(week -> week.hours().on(day).any()))
                .toList();
    }

    static WeeksTable weeks(PhasedContent plan, List<Check> checks, Predicate<LocalDate> bankHoliday) {
        var days = days(plan);
        var looked =
                checks.stream().filter(check -> check.level() != Level.FINE).toList();
        var weeks = IntStream.range(0, plan.weeks().size())
                .mapToObj(at -> {
                    var week = plan.weeks().get(at);
                    var marks = days.stream()
                            .map(day -> {
                                var hours = week.hours().on(day);
                                if (hours.any()) {
                                    var why = looked.stream()
                                            .filter(check -> check.weeks().contains(at))
                                            .findFirst();
                                    return new Day(
                                            hours.words() + " h",
                                            why.map(check -> shortly(check.kind()))
                                                    .orElse(null),
                                            why.isPresent() ? Mark.LOOK_AT : Mark.WORK);
                                }
                                return new Day(
                                        bankHoliday.test(plan.day(at, day)) ? "bank holiday" : "–", null, Mark.FREE);
                            })
                            .toList();
                    var duties = week.duties().isEmpty() ? "" : week.duties() + ". ";
                    return new WeeksTable.Week(
                            "Week " + (at + 1),
                            "from " + Dates.shortDay(plan.monday(at)),
                            marks,
                            week.hours().total().words(),
                            duties + week.place().words() + ", from " + week.startsAt() + ". "
                                    + week.pay().words());
                })
                .toList();
        return new WeeksTable(
                "Phased return, weeks and days",
                days.stream().map(PhasedParts::shortly).toList(),
                weeks);
    }

    static WeeksChart chart(PhasedContent plan) {
        var bars = IntStream.range(0, plan.weeks().size())
                .mapToObj(at -> {
                    var total = plan.weeks().get(at).hours().total();
                    return new WeeksChart.Bar(
                            "Week " + (at + 1), total.minutes() / 60.0, total.words(), plan.percent(at));
                })
                .toList();
        var contract = plan.contract().total();
        return new WeeksChart("Hours a week", contract.minutes() / 60.0, contract.counted() + ", the contract", bars);
    }

    static Component checks(List<Check> checks) {
        var list = new Checks();
        for (var check : checks) {
            switch (check.level()) {
                case FINE -> list.fine(check.head(), check.words());
                case LOOK -> list.toLookAt(check.head(), check.words());
                case STOP -> list.notAllowed(check.head(), check.words());
            }
        }
        return list;
    }

    /** Checks and chart beside each other where there is room. */
    static Div looked(PhasedContent plan, List<Check> checks, Component... under) {
        var words = Stack.medium(new H2("Checks"), checks(checks));
        words.add(under);
        var looked = new Div(words, Stack.medium(new H2("Hours a week"), chart(plan)));
        looked.addClassName("ww-cols");
        return looked;
    }

    static Component signatures(PhasedBook book, int number) {
        var cards = new SignatureCards();
        var under = book.under(number);
        for (var side : book.plan().parties()) {
            var party = Party.valueOf(side.name());
            under.stream()
                    .filter(one -> one.by().side() == side)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> cards.signed(party, one.by().name(), Dates.stamp(one.at()) + ", " + side.how()),
                            () -> cards.open(party, side.words(), new StatusTag(Tone.PLAIN, "Not yet signed"), ""));
        }
        return cards;
    }

    static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String shortly(Check.Kind kind) {
        return switch (kind) {
            case DAILY_REST, WEEKLY_REST -> "rest";
            case LONG_WEEK -> "too long";
            case STEEP -> "steep";
            case CONTRACT -> "over contract";
            case FIT_NOTE -> "fit note";
            case EMPLOYER_LIMIT -> "limit";
            case BANK_HOLIDAY -> "holiday";
            case REVIEW -> "after review";
            case SUPPORT_ENDS -> "after support";
        };
    }
}
