package uk.workwell.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** From the allocated case to the first appointment: attempts, the letter, giving up. Runs in Casework's transaction. */
@Component
class Contacting {

    private final CaseSteps steps;
    private final FirstAppointments first;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final ApplicationEventPublisher events;

    Contacting(
            CaseSteps steps,
            FirstAppointments first,
            SettingsBook settings,
            WorkingDays calendar,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.first = first;
        this.settings = settings;
        this.calendar = calendar;
        this.events = events;
    }

    CaseResult log(CareCase found, Colleague by, LogContact command, Instant now) {
        if (!found.can(CaseAction.LOG_CONTACT_ATTEMPT)) return tooLate(found);
        var faults = new AppointmentRules(found.openedAt(), now).contact(command);
        var booking = command.outcome() == LogContact.Outcome.BOOKED ? command.booking() : null;
        if (booking != null) {
            faults = Stream.concat(faults.stream(), first.faults(found, booking, now).stream())
                    .toList();
        }
        if (!faults.isEmpty()) return new Refused(faults);

        var from = found.state();
        found.logContactAttempt(SupportClock.dayOf(command.at()));
        var contact = new CaseStep.Contact(command.channel(), command.outcome(), command.words(), command.at());
        steps.add(found, CaseAction.LOG_CONTACT_ATTEMPT.verb(), from, now, contact);
        events.publishEvent(new ContactAttempted(found.tenant(), found.id()));
        if (booking != null) {
            first.book(found, by, booking, now);
        } else if (command.outcome() == LogContact.Outcome.DECLINED) {
            first.declineToTakePart(found, now, SupportClock.dayOf(command.at()));
        }
        return new Done(found.state());
    }

    CaseResult sendLetter(CareCase found, Instant now) {
        if (!found.can(CaseAction.SEND_LETTER)) return tooLate(found);
        var missing = ContactRules.beforeALetter(ContactRules.attempts(steps.of(found.id())));
        if (missing.isPresent()) return refused(missing.get());
        var from = found.state();
        found.sendLetter(SupportClock.dayOf(now));
        steps.add(found, CaseAction.SEND_LETTER.verb(), from, now, null);
        events.publishEvent(new ContactLetterSent(found.tenant(), found.id()));
        return new Done(found.state());
    }

    CaseResult giveUp(CareCase found, Instant now) {
        if (!found.can(CaseAction.UNABLE_TO_CONTACT)) return tooLate(found);
        int wait = settings.current(found.tenant()).timers().letterWorkingDays().value();
        var missing = ContactRules.beforeGivingUp(
                ContactRules.letterSent(steps.of(found.id())), SupportClock.dayOf(now), wait, calendar);
        if (missing.isPresent()) return refused(missing.get());
        var from = found.state();
        found.giveUpContact(now);
        steps.add(found, CaseAction.UNABLE_TO_CONTACT.verb(), from, now, null);
        events.publishEvent(new ContactGivenUp(found.tenant(), found.id()));
        return new Done(found.state());
    }

    static CaseResult tooLate(CareCase found) {
        return refused(
                "This is not possible while the case is “" + found.state().words() + "”");
    }

    private static CaseResult refused(String words) {
        return new Refused(List.of(new Fault("case", words)));
    }
}
