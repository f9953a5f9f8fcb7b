package uk.workwell.returntowork;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import uk.workwell.tenant.calendar.WorkingDays;

/** A conversation that nobody has asked for yet, and the working day on which it is due. */
public record StageAhead(Stage stage, LocalDate day) {

    /**
     * What lies ahead of somebody who works again from a day on. A stage whose time is over is not made up for.
     *
     * @param taken stages of which there is a conversation already
     */
    static List<StageAhead> of(LocalDate firstDay, Collection<Stage> taken, LocalDate today, WorkingDays calendar) {
        return Arrays.stream(Stage.values())
                .filter(stage -> !taken.contains(stage))
                .map(stage -> new StageAhead(stage, working(due(stage, firstDay), calendar)))
                .filter(one -> !one.day.isBefore(today))
                .toList();
    }

    private static LocalDate due(Stage stage, LocalDate firstDay) {
        return switch (stage) {
            case KEEP_IN_TOUCH -> firstDay.minusWeeks(3);
            case PRE_RETURN -> firstDay.minusWeeks(1);
            case DAY_1 -> firstDay;
            case WEEK_2 -> firstDay.plusWeeks(2);
            case WEEK_6 -> firstDay.plusWeeks(6);
            case WEEK_12 -> firstDay.plusWeeks(12);
        };
    }

    private static LocalDate working(LocalDate day, WorkingDays calendar) {
        var working = day;
        while (working.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || calendar.isBankHoliday(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
