package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.casework.appointments.AppointmentId;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** Addresses and words of appointments, the same on every page. */
final class AppointmentLinks {

    /** Name of the address's parameter that holds a version of an appointment. */
    static final String APPOINTMENT = "appointment";

    private AppointmentLinks() {}

    static RouteParameters parameters(CaseId caseId, AppointmentId id) {
        return new RouteParameters(
                new RouteParam(CasePart.CASE, caseId.toString()), new RouteParam(APPOINTMENT, id.toString()));
    }

    static RouterLink to(Class<? extends Component> page, CaseId caseId, AppointmentId id, String words) {
        return new RouterLink(words, page, parameters(caseId, id));
    }

    static RouterLink to(AppointmentCard card) {
        return to(AppointmentView.class, card.caseId(), card.id(), Dates.longStamp(card.startsAt()));
    }

    /** @throws NotFoundException if the address holds no id */
    static AppointmentId idOf(BeforeEnterEvent event) {
        try {
            return AppointmentId.of(event.getRouteParameters().get(APPOINTMENT).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** "Review, phone, 30 minutes". */
    static String words(AppointmentCard card) {
        return "%s, %s, %d minutes"
                .formatted(card.kind().words(), card.mode().words().toLowerCase(java.util.Locale.UK), card.minutes());
    }

    static StatusTag tag(AppointmentCard card, Instant now) {
        if (card.booked() && card.startsAt().isBefore(now)) return new StatusTag(Tone.WARN, "To be logged");
        var tone = card.attendance().attended()
                ? Tone.GOOD
                : card.attendance() == Attendance.DID_NOT_ATTEND ? Tone.WARN : Tone.QUIET;
        return new StatusTag(tone, card.attendance().words());
    }
}
