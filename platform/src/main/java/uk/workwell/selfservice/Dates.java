package uk.workwell.selfservice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.SettingsBook;

/** The days that these pages speak of, written out. */
@Component
class Dates {

    private final Clock clock;
    private final WorkingDays workingDays;
    private final SettingsBook settings;

    Dates(Clock clock, WorkingDays workingDays, SettingsBook settings) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.settings = settings;
    }

    LocalDate today() {
        return WorkingDays.today(clock);
    }

    String day(Instant instant) {
        return Written.longDay(instant);
    }

    /** Until when somebody decides, if it is sent today. */
    String answerBy(Ticket ticket) {
        var days = settings.current(PersonsSide.tenant(ticket)).timers().screeningWorkingDays();
        return Written.longDay(workingDays.add(today(), days.value()));
    }
}
