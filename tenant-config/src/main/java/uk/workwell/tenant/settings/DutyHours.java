package uk.workwell.tenant.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** When somebody is on duty, by the clock of London; never on a bank holiday. */
public record DutyHours(List<DayOfWeek> days, LocalTime from, LocalTime to) {

    public DutyHours {
        days = Area.orEmpty(days);
    }
}
