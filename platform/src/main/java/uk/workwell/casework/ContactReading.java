package uk.workwell.casework;

import java.time.Clock;
import org.springframework.stereotype.Service;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** How far trying to reach the person of a case has come, for whoever has the case. */
@Service
public class ContactReading {

    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;

    ContactReading(SettingsBook settings, WorkingDays calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Reads the steps of the case through the caseload that it was found in. */
    public ContactProgress of(Caseload.Of mine, CaseCard card) {
        var timers = settings.current(CurrentTenant.get()).timers();
        int wait = timers.letterWorkingDays().value();
        var steps = mine.steps(card.id());
        var attempts = ContactRules.attempts(steps);
        var letter = ContactRules.letterSent(steps);
        return new ContactProgress(
                attempts.size(),
                ContactRules.ways(attempts),
                ContactRules.times(attempts),
                calendar.add(
                        ContactRules.tryingSince(steps, card.openedAt()),
                        timers.contactingWorkingDays().value()),
                letter,
                letter == null ? null : calendar.add(letter, wait),
                ContactRules.beforeALetter(attempts),
                ContactRules.beforeGivingUp(letter, SupportClock.dayOf(clock.instant()), wait, calendar));
    }
}
