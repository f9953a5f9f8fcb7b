package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import uk.workwell.casework.appointments.AppointmentBook;
import uk.workwell.casework.appointments.MissedAppointments;
import uk.workwell.casework.appointments.MissedState;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** A case's appointments, and what to do when somebody doesn't come. */
@Route(value = "coach/case/:case/appointments", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseAppointmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final AppointmentBook book;
    private final MissedAppointments missed;
    private final Clock clock;

    CaseAppointmentsView(CasePages pages, Me me, AppointmentBook book, MissedAppointments missed, Clock clock) {
        this.pages = pages;
        this.me = me;
        this.book = book;
        this.missed = missed;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(pages.open(event, CasePart.APPOINTMENTS));
    }

    @Override
    public String getPageTitle() {
        return "Appointments of a case – WorkWell";
    }

    private void show(OpenCase open) {
        var main = new Stack();
        if (open.card().state().inSupport()) notice(open).ifPresent(main::add);
        main.add(CaseAppointments.panel(open.card(), book.of(open.me(), open.id()), clock.instant()));
        removeAll();
        add(pages.withPanels(open, CasePart.APPOINTMENTS, main));
    }

    private Optional<Component> notice(OpenCase open) {
        var state = missed.of(open.me(), open.id());
        return Optional.ofNullable(
                switch (state) {
                    case NONE, ONCE -> null;
                    case TO_CONTACT -> toContact(open);
                    case CONTACTED ->
                        new Notice(
                                        Tone.INFO,
                                        state.words() + ".",
                                        "After a third one in a row support is to end. Nothing ends by itself.")
                                .fullWidth();
                    case EXIT_DUE -> exitDue(open, state);
                });
    }

    private Component toContact(OpenCase open) {
        var tried = new Button("I contacted them", click -> {
            missed.contacted(me.colleague(), open.id());
            Notification.show("Written down", 6000, Notification.Position.BOTTOM_START);
            show(open);
        });
        tried.setId("contacted");
        return new Notice(
                        Tone.WARN,
                        "Missed two appointments in a row, without a word.",
                        "Contact the person another way, ask whether something has changed, and offer a new time."
                                + " Booking one ends this, too.")
                .and(Row.actions(tried))
                .fullWidth();
    }

    private static Component exitDue(OpenCase open, MissedState state) {
        var end = new RouterLink(
                "End support",
                EndSupportView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        return new Notice(
                        Tone.WARN,
                        state.words() + ".",
                        "Support is to end, unless you reach the person. You decide: nothing ends by itself, and not while a concern is open.")
                .and(end)
                .fullWidth();
    }
}
