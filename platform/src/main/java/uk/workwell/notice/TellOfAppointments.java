package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.FirstAppointmentBooked;
import uk.workwell.casework.FirstAppointmentMissed;
import uk.workwell.casework.FirstAppointmentMoved;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentBooked;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentCancelled;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentMoved;
import uk.workwell.casework.appointments.AppointmentId;
import uk.workwell.casework.appointments.Invitations;
import uk.workwell.tenant.Subject;

/** What a person hears of their appointments: each with a file for the calendar, which a later one changes or takes out. */
@Component
class TellOfAppointments {

    private final Outbox outbox;
    private final Invitations invitations;
    private final Clock clock;

    TellOfAppointments(Outbox outbox, Invitations invitations, Clock clock) {
        this.outbox = outbox;
        this.invitations = invitations;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked event) {
        tell("appointment-booked", event.caseId(), event.id());
    }

    @EventListener
    void on(AppointmentMoved event) {
        tell("appointment-moved", event.caseId(), event.id());
    }

    @EventListener
    void on(AppointmentCancelled event) {
        tell("appointment-cancelled", event.caseId(), event.id());
    }

    @EventListener
    void on(FirstAppointmentBooked event) {
        first("appointment-booked", event.caseId());
    }

    @EventListener
    void on(FirstAppointmentMoved event) {
        first("appointment-moved", event.caseId());
    }

    /** Missed or cancelled; once its time has come there is nothing to say any more. */
    @EventListener
    void on(FirstAppointmentMissed event) {
        invitations
                .firstOf(event.caseId())
                .filter(id -> invitations.of(id.value()).isPresent())
                .ifPresent(id -> tell("appointment-cancelled", event.caseId(), id));
    }

    private void first(String event, CaseId caseId) {
        invitations.firstOf(caseId).ifPresent(id -> tell(event, caseId, id));
    }

    private void tell(String event, CaseId caseId, AppointmentId id) {
        outbox.put(Notice.to(
                Recipient.PERSON,
                caseId.value(),
                event,
                new Subject(AppointmentsInMessages.APPOINTMENT, id.value()),
                clock.instant()));
    }
}
