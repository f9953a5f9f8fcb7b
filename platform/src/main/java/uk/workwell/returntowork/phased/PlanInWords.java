package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import uk.workwell.tenant.calendar.Written;

/** A plan as a text: the exact words that a person lets their employer read. */
final class PlanInWords {

    private PlanInWords() {}

    static String of(PhasedContent plan, int number) {
        var lines = new ArrayList<String>();
        lines.add("Phased return from %s, version %d. Contract: %s a week."
                .formatted(
                        Written.longDay(plan.startsOn()),
                        number,
                        plan.contract().total().counted()));
        for (int week = 0; week < plan.weeks().size(); week++) {
            lines.add(week(plan, week));
        }
        var review = plan.reviewOn();
        if (review != null) lines.add("We look at it together on %s.".formatted(Written.longDay(review)));
        return String.join("\n", lines);
    }

    private static String week(PhasedContent plan, int at) {
        var week = plan.weeks().get(at);
        var days = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            if (week.hours().on(day).any()) {
                days.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                        + week.hours().on(day).words());
            }
        }
        var worked = days.isEmpty()
                ? "no work"
                : "%s: %s from %s"
                        .formatted(String.join(", ", days), week.hours().total().counted(), week.startsAt());
        var duties = week.duties().isEmpty() ? "" : " " + week.duties() + ".";
        return "Week %d (%s): %s.%s %s. %s."
                .formatted(
                        at + 1,
                        Written.near(plan.monday(at)),
                        worked,
                        duties,
                        week.place().words(),
                        week.pay().words());
    }
}
