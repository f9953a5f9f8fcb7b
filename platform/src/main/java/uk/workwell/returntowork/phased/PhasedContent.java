package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a plan says.
 *
 * @param startsOn the Monday of the first week
 * @param contract the hours of the contract, by the day on which they are worked
 * @param reviewOn when everybody looks at it together
 * @param employerWeeks how many weeks the employer lets a phased return last; null where no limit is known
 * @param because why it is right although a check says to look again; blank where none does
 */
public record PhasedContent(
        LocalDate startsOn,
        WeekHours contract,
        List<PhasedWeek> weeks,
        @Nullable LocalDate reviewOn,
        @Nullable Integer employerWeeks,
        String because) {

    public PhasedContent {
        weeks = List.copyOf(weeks);
        because = because.strip();
    }

    public LocalDate monday(int week) {
        return startsOn.plusWeeks(week);
    }

    public LocalDate day(int week, DayOfWeek day) {
        return monday(week).plusDays(day.getValue() - 1L);
    }

    /** The Sunday of the last week. */
    public LocalDate lastDay() {
        return startsOn.plusWeeks(weeks.size()).minusDays(1);
    }

    /** How much of the contract a week is, in whole hundredths. */
    public int percent(int week) {
        int full = contract.total().minutes();
        return full == 0 ? 0 : Math.round(weeks.get(week).hours().total().minutes() * 100f / full);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "PhasedContent[" + weeks.size() + "]";
    }
}
