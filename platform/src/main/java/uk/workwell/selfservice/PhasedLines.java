package uk.workwell.selfservice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.workwell.returntowork.phased.Check;
import uk.workwell.returntowork.phased.PersonsPhased;
import uk.workwell.returntowork.phased.PhasedBook;
import uk.workwell.returntowork.phased.PhasedState;
import uk.workwell.returntowork.phased.PhasedVersion;
import uk.workwell.returntowork.phased.Who;
import uk.workwell.tenant.calendar.Written;

/** A phased return as its person reads it: everything in words. */
record PhasedLines(
        String from,
        String state,
        int number,
        String hash,
        String writtenBy,
        String contract,
        String review,
        List<WeekLine> weeks,
        List<Sign> signs,
        boolean mayAgree,
        List<CheckLine> checks,
        List<Due> due,
        List<Entry> entries,
        String inForce) {

    /** The seven days, from Monday on: "Monday: 4 hours". */
    record WeekLine(
            int number,
            String from,
            List<String> days,
            String total,
            int percent,
            String duties,
            String place,
            String pay) {}

    record Sign(String who, String what) {}

    record CheckLine(String head, String words, boolean fine) {}

    /** A week that has begun. */
    record Due(int week, String words) {}

    record Entry(String head, String words) {}

    static PhasedLines of(PersonsPhased.Opened opened, LocalDate today) {
        var book = opened.book();
        var newest = book.newest();
        var plan = newest.content();
        var review = plan.reviewOn();
        boolean signed = !book.missing(newest.number()).contains(Who.Side.PERSON);
        return new PhasedLines(
                Written.longDay(plan.startsOn()),
                book.plan().state().words(),
                newest.number(),
                newest.hash(),
                newest.by().name(),
                plan.contract().total().counted(),
                review == null ? "" : Written.longDay(review),
                IntStream.range(0, plan.weeks().size())
                        .mapToObj(week -> line(newest, week))
                        .toList(),
                signs(book, newest.number()),
                book.plan().state() == PhasedState.PROPOSED && !signed,
                opened.checks().stream()
                        .map(check -> new CheckLine(check.head(), check.words(), check.level() == Check.Level.FINE))
                        .toList(),
                due(book, today),
                book.worked().stream()
                        .map(one -> new Entry(
                                "Week %d: %s"
                                        .formatted(
                                                one.week() + 1,
                                                one.hours().total().counted()),
                                "%s, %s".formatted(one.by().name(), Written.stamp(one.at()))))
                        .toList(),
                book.agreed()
                        .filter(one -> one.number() != newest.number())
                        .map(one ->
                                "Until everybody has agreed to this one, version %d counts.".formatted(one.number()))
                        .orElse(""));
    }

    private static WeekLine line(PhasedVersion version, int at) {
        var plan = version.content();
        var week = plan.weeks().get(at);
        var days = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            if (week.hours().on(day).any()) {
                days.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": "
                        + week.hours().on(day).counted() + " from " + week.startsAt());
            }
        }
        return new WeekLine(
                at + 1,
                Written.near(plan.monday(at)),
                days,
                week.hours().total().counted(),
                plan.percent(at),
                week.duties(),
                week.place().words(),
                week.pay().words());
    }

    private static List<Sign> signs(PhasedBook book, int number) {
        var under = book.under(number);
        return book.plan().parties().stream()
                .map(side -> under.stream()
                        .filter(one -> one.by().side() == side)
                        .findFirst()
                        .map(one -> new Sign(one.by().name(), "Signed, " + Written.stamp(one.at()) + ", " + side.how()))
                        .orElseGet(() -> new Sign(
                                side == Who.Side.PERSON
                                        ? "You"
                                        : "Your " + side.words().toLowerCase(Locale.ROOT),
                                "Not signed yet")))
                .toList();
    }

    private static List<Due> due(PhasedBook book, LocalDate today) {
        return book.agreed()
                .map(one -> IntStream.range(0, one.content().weeks().size())
                        .filter(week -> !one.content().monday(week).isAfter(today))
                        .mapToObj(week -> new Due(
                                week,
                                "Week %d, from %s: %s planned"
                                        .formatted(
                                                week + 1,
                                                Written.near(one.content().monday(week)),
                                                one.content()
                                                        .weeks()
                                                        .get(week)
                                                        .hours()
                                                        .total()
                                                        .words())))
                        .toList())
                .orElseGet(List::of)
                .reversed();
    }

    /** "mon", as in the names of fields. */
    static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** For the form: the name of the field and of the day. */
    static List<List<String>> fields() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> List.of("worked-" + shortly(day), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .toList();
    }

    @Override
    public String toString() {
        return "PhasedLines[" + number + "]";
    }
}
