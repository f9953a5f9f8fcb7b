package uk.workwell.casework.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.CalendarFile.Entry;
import uk.workwell.casework.appointments.CalendarFile.Guests;

/** For messages to the person. For the house itself: it asks nobody whose case it is. */
@Service
@Transactional(readOnly = true)
public class Invitations {

    private final AppointmentTable table;
    private final Clock clock;

    Invitations(AppointmentTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What a calendar needs to take an appointment in, change it or take it out again. */
    public record File(String method, String text) {}

    /** Empty if somebody changed the appointment since, or if its time has come: then there is nothing left to say. */
    public Optional<Invitation> of(UUID version) {
        return table.newest(version)
                .filter(card -> card.startsAt().isAfter(clock.instant()))
                .map(card -> new Invitation(
                        card.series(),
                        card.sequence(),
                        card.caseId(),
                        card.coach(),
                        card.startsAt(),
                        card.minutes(),
                        card.mode(),
                        card.mode() == Mode.IN_PERSON ? card.venue() : null,
                        card.words(),
                        !card.booked(),
                        card.recordedAt()));
    }

    /** The newest version of a case's first appointment. */
    public Optional<AppointmentId> firstOf(CaseId caseId) {
        return table.firstOf(caseId);
    }

    /**
     * @param organiser the address that messages come from
     * @param coach whose name the calendar shows beside it
     */
    public File file(Invitation invitation, String organiser, String coach, String attendee) {
        var entry = new Entry(
                invitation.series(),
                invitation.sequence(),
                invitation.startsAt(),
                invitation.minutes(),
                "Appointment",
                invitation.venue(),
                null,
                invitation.writtenAt());
        var method = invitation.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        var event = CalendarFile.event(entry, new Guests(organiser, coach, attendee), invitation.cancelled());
        return new File(method.getValue(), CalendarFile.of(method, List.of(event)));
    }
}
