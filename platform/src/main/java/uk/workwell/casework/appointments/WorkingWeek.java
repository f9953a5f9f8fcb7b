package uk.workwell.casework.appointments;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a coach works, week by week.
 *
 * @param said whether somebody entered it; otherwise it is assumed
 */
public record WorkingWeek(List<OpenHours> hours, boolean said) {

    public static final LocalTime ASSUMED_FROM = LocalTime.of(9, 0);
    public static final LocalTime ASSUMED_TO = LocalTime.of(17, 0);

    public WorkingWeek {
        hours = hours.stream().sorted(Comparator.comparing(OpenHours::day)).toList();
    }

    /** Monday to Friday, nine to five, until somebody says otherwise. */
    public static WorkingWeek assumed() {
        return new WorkingWeek(
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.getValue() <= 5)
                        .map(day -> new OpenHours(day, ASSUMED_FROM, ASSUMED_TO))
                        .toList(),
                false);
    }

    public Optional<OpenHours> on(DayOfWeek day) {
        return hours.stream().filter(one -> one.day() == day).findFirst();
    }
}
