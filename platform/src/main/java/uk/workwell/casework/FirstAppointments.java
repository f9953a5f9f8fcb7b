package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.settings.StartRule;

/** Books, moves and logs the first appointment, with which support starts. Runs in Casework's transaction. */
@Component
class FirstAppointments {

    private final Appointments appointments;
    private final CaseSteps steps;
    private final DayZero dayZero;
    private final WorkingTime working;
    private final ApplicationEventPublisher events;

    FirstAppointments(
            Appointments appointments,
            CaseSteps steps,
            DayZero dayZero,
            WorkingTime working,
            ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.steps = steps;
        this.dayZero = dayZero;
        this.working = working;
        this.events = events;
    }

    void book(CareCase found, Colleague by, Booking booking, Instant now) {
        var from = found.state();
        found.book(booking.startsAt());
        appointments.add(found, booked(booking, null), by.id(), now);
        happened(found, CaseAction.BOOK, from, now, new FirstAppointmentBooked(found.tenant(), found.id()));
    }

    /** What has to be put right before the coach's time can be taken. */
    List<Fault> faults(CareCase found, Booking booking, Instant now) {
        var coach = found.coach();
        int minutes = Math.max(1, booking.minutes());
        return new AppointmentRules(found.openedAt(), now)
                .booked(
                        booking,
                        appointments.clash(coach, found.id(), booking.startsAt(), minutes),
                        working.outside(coach, booking.startsAt(), minutes));
    }

    CaseResult rebook(CareCase found, Colleague by, Booking booking, Instant now) {
        if (!found.can(CaseAction.REBOOK)) return Contacting.tooLate(found);
        var faults = faults(found, booking, now);
        if (!faults.isEmpty()) return new Refused(faults);
        var from = found.state();
        var earlier = earlier(found);
        found.rebook(booking.startsAt());
        appointments.add(found, booked(booking, earlier), by.id(), now);
        happened(found, CaseAction.REBOOK, from, now, new FirstAppointmentMoved(found.tenant(), found.id()));
        return new Done(found.state());
    }

    CaseResult log(CareCase found, Colleague by, LogFirstAppointment log, Instant now) {
        if (!found.can(CaseAction.LOG_FIRST_APPOINTMENT)) return Contacting.tooLate(found);
        var clash = appointments.clash(found.coach(), found.id(), log.startsAt(), log.minutes());
        var faults = new AppointmentRules(found.openedAt(), now).logged(log, clash);
        if (!faults.isEmpty()) return new Refused(faults);

        var earlier = appointments.booked(found.id());
        var entry = new Appointment(
                Ids.fresh(),
                log.startsAt(),
                log.minutes(),
                log.mode(),
                log.attendance(),
                true,
                log.attendance().attended() ? log.agreedToTakePart() : null,
                earlier.map(Appointment::id).orElse(null),
                earlier.map(Appointment::outsideWords).orElse(null));
        appointments.add(found, entry, by.id(), now);
        if (!log.attendance().attended()) {
            var from = found.state();
            found.missFirstAppointment();
            happened(
                    found,
                    CaseAction.MISS_FIRST_APPOINTMENT,
                    from,
                    now,
                    new FirstAppointmentMissed(found.tenant(), found.id()));
        } else if (Boolean.TRUE.equals(log.agreedToTakePart())) {
            var from = found.state();
            var day = SupportClock.dayOf(log.startsAt());
            found.meet(entry.id(), day);
            happened(
                    found,
                    CaseAction.LOG_FIRST_APPOINTMENT,
                    from,
                    now,
                    new FirstAppointmentAttended(found.tenant(), found.id()));
            dayZero.reached(found, StartRule.FIRST_APPT, day, now);
        } else {
            declineToTakePart(found, now, SupportClock.dayOf(log.startsAt()));
        }
        return new Done(found.state());
    }

    void declineToTakePart(CareCase found, Instant now, LocalDate day) {
        var from = found.state();
        found.declineToTakePart(now, day);
        happened(found, CaseAction.DECLINE_TO_TAKE_PART, from, now, new TakingPartDeclined(found.tenant(), found.id()));
    }

    /** The new coach has the time in their diary; one whose time has passed stays where it was. */
    void handOver(CareCase found, Colleague by, Instant now) {
        appointments
                .booked(found.id())
                .filter(one -> one.startsAt().isAfter(now))
                .ifPresent(one -> appointments.add(
                        found,
                        booked(new Booking(one.startsAt(), one.minutes(), one.mode(), one.outsideWords()), one.id()),
                        by.id(),
                        now));
    }

    private @Nullable UUID earlier(CareCase found) {
        return appointments.booked(found.id()).map(Appointment::id).orElse(null);
    }

    private static Appointment booked(Booking booking, @Nullable UUID supersedes) {
        return new Appointment(
                Ids.fresh(),
                booking.startsAt(),
                booking.minutes(),
                booking.mode(),
                Attendance.FUTURE,
                true,
                null,
                supersedes,
                booking.outsideWords());
    }

    private void happened(CareCase found, CaseAction action, CaseState from, Instant now, TenantEvent event) {
        steps.add(found, action.verb(), from, now, null);
        events.publishEvent(event);
    }
}
