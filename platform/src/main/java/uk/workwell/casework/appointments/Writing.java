package uk.workwell.casework.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CoachTime;
import uk.workwell.casework.LastContact;
import uk.workwell.casework.Mode;
import uk.workwell.casework.NextAppointment;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentBooked;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentCancelled;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentLogged;
import uk.workwell.casework.appointments.AppointmentEvents.AppointmentMoved;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.calendar.WorkingDays;

/** Writes versions of appointments, and what follows from each. Runs in the verb's transaction, after its rules. */
@Component
class Writing {

    static final int HAPPENED = Notes.AT_MOST;

    private final AppointmentTable table;
    private final CoachTime time;
    private final NextAppointment next;
    private final LastContact lastContact;
    private final MissedAppointments missed;
    private final Notes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Writing(
            AppointmentTable table,
            CoachTime time,
            NextAppointment next,
            LastContact lastContact,
            MissedAppointments missed,
            Notes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.time = time;
        this.next = next;
        this.lastContact = lastContact;
        this.missed = missed;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    AppointmentId book(Colleague by, CaseCard card, BookAppointment booking) {
        var id = AppointmentId.fresh();
        var written = version(id, by, card, booking, id.value(), 0, null);
        write(card, written, new AppointmentBooked(CurrentTenant.get(), id, card.id()));
        missed.tried(card);
        return id;
    }

    AppointmentId move(Colleague by, CaseCard card, AppointmentCard found, BookAppointment to) {
        var id = AppointmentId.fresh();
        var written = version(
                id,
                by,
                card,
                to,
                found.series(),
                found.sequence() + 1,
                found.id().value());
        write(card, written, new AppointmentMoved(CurrentTenant.get(), id, card.id()));
        return id;
    }

    AppointmentId log(Colleague by, CaseCard card, AppointmentCard found, LogAppointment log) {
        var id = AppointmentId.fresh();
        var attendance = log.attendance();
        var now = clock.instant();
        var written = logged(id, found, attendance, note(by, card, found, log), by.id(), now);
        TenantEvent event = found.startsAt().isAfter(now)
                ? new AppointmentCancelled(CurrentTenant.get(), id, card.id())
                : new AppointmentLogged(CurrentTenant.get(), id, card.id());
        write(card, written, event);
        if (attendance.attended()) {
            lastContact.on(card.id(), LocalDate.ofInstant(found.startsAt(), WorkingDays.LONDON));
        }
        var booking = log.next();
        if (booking != null) book(by, card, booking);
        // Last: three in a row move the case itself.
        missed.logged(by, card, attendance);
        if (booking != null) missed.tried(card);
        return id;
    }

    /** Support has ended. One whose time has passed stays as it is: somebody knows how it went. */
    void cancel(ProviderId provider, AppointmentCard found, StaffId by) {
        var now = clock.instant();
        if (!found.startsAt().isAfter(now)) return;
        var id = AppointmentId.fresh();
        table.add(logged(id, found, Attendance.CANCELLED_BY_US, null, by, now), provider);
        time.free(found.id().value());
        events.publishEvent(new AppointmentCancelled(CurrentTenant.get(), id, found.caseId()));
    }

    /** What happened, as a private note of the case. Somebody who did not come was no contact. */
    private @Nullable NoteId note(Colleague by, CaseCard card, AppointmentCard found, LogAppointment log) {
        var happened = log.happened();
        if (happened == null || happened.isBlank()) return null;
        boolean met = log.attendance().attended();
        var kind = !met ? NoteKind.OTHER : found.mode() == Mode.PHONE ? NoteKind.CALL : NoteKind.MEETING;
        var words = new NoteWords(kind, met ? found.minutes() : null, happened.strip(), "", null);
        if (notes.save(by, card.id(), NoteId.fresh(), words) instanceof NoteResult.Done(var note)) return note;
        throw new IllegalStateException("A note that the rules let pass was not saved");
    }

    private static AppointmentCard logged(
            AppointmentId id,
            AppointmentCard found,
            Attendance attendance,
            @Nullable NoteId note,
            StaffId by,
            Instant now) {
        return new AppointmentCard(
                id,
                found.series(),
                found.sequence() + 1,
                found.caseId(),
                found.coach(),
                found.kind(),
                found.startsAt(),
                found.minutes(),
                found.mode(),
                found.venue(),
                found.words(),
                attendance,
                found.outsideWords(),
                note,
                found.id().value(),
                by,
                now);
    }

    private AppointmentCard version(
            AppointmentId id,
            Colleague by,
            CaseCard card,
            BookAppointment booking,
            UUID series,
            int sequence,
            @Nullable UUID supersedes) {
        return new AppointmentCard(
                id,
                series,
                sequence,
                card.id(),
                card.coach(),
                booking.kind(),
                booking.startsAt(),
                booking.minutes(),
                booking.mode(),
                booking.venue(),
                booking.words(),
                Attendance.FUTURE,
                booking.outsideWords(),
                null,
                supersedes,
                by.id(),
                clock.instant());
    }

    private void write(CaseCard card, AppointmentCard one, TenantEvent event) {
        // The row first: of two who change the same appointment, the second hears that and not that the time is taken.
        table.add(one, card.provider());
        var earlier = one.supersedes();
        if (earlier != null) time.free(earlier);
        if (one.attendance().takesTime()) {
            time.take(card.provider(), one.coach(), one.id().value(), one.startsAt(), one.minutes());
        }
        next.of(card.id(), upcoming(card));
        events.publishEvent(event);
    }

    private @Nullable Instant upcoming(CaseCard card) {
        return table.nextOf(card.id(), clock.instant()).orElse(null);
    }
}
