package uk.workwell.casework.risk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** The duty hours of the bound ICB, as its settings say today. */
@Service
public class DutyTime {

    /** How long a red concern may wait. */
    public static final Duration LOOK_WITHIN = Duration.ofHours(1);

    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;

    DutyTime(SettingsBook settings, WorkingDays calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What a page says about who looks when.
     *
     * @param somebodyThere whether now is in duty hours
     * @param nextThere when somebody is next on duty
     * @param lookedAtBy by when somebody looks at a concern that is raised now
     */
    public record Now(boolean somebodyThere, Instant nextThere, Instant lookedAtBy) {}

    public Now now() {
        var now = clock.instant();
        var duty = dutyClock();
        return new Now(duty.open(now), duty.opens(now), duty.after(now, LOOK_WITHIN));
    }

    /** Duty time that is left until then; negative once it has passed. */
    public Duration left(Instant due) {
        return dutyClock().until(clock.instant(), due);
    }

    Instant dueFrom(Instant now) {
        return dutyClock().after(now, LOOK_WITHIN);
    }

    LocalDate today() {
        return WorkingDays.today(clock);
    }

    private DutyClock dutyClock() {
        return new DutyClock(settings.current(CurrentTenant.get()).dutyHours().value(), calendar::isBankHoliday);
    }
}
