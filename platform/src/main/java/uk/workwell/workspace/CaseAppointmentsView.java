package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
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
import uk.workwell.casework.appointments.MissedCount;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
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
    private boolean faulty;

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
        return (faulty ? "Error: " : "") + "Appointments of a case – WorkWell";
    }

    private void show(OpenCase open) {
        var main = new Stack();
        if (open.card().state().inSupport()) notice(open).ifPresent(main::add);
        main.add(CaseAppointments.panel(open.card(), book.of(open.me(), open.id()), clock.instant()));
        removeAll();
        add(pages.withPanels(open, CasePart.APPOINTMENTS, main));
    }

    private Optional<Component> notice(OpenCase open) {
        var count = missed.of(open.me(), open.id());
        return Optional.ofNullable(
                switch (count.state()) {
                    case NONE, FEW -> null;
                    case TO_CONTACT -> toContact(open, count);
                    case CONTACTED ->
                        new Notice(
                                        Tone.INFO,
                                        count.words() + ".",
                                        "After %d in a row support is to end. Nothing ends by itself."
                                                .formatted(missed.rule().endAfter()))
                                .fullWidth();
                    case EXIT_DUE -> exitDue(open, count);
                });
    }

    private Component toContact(OpenCase open, MissedCount count) {
        var form = new MissedContactForm(clock.instant());
        form.onSave(
                () -> missed.contacted(me.colleague(), form.command(open.id())),
                () -> {
                    Notification.show("Written down", 6000, Notification.Position.BOTTOM_START);
                    show(open);
                },
                now -> {
                    faulty = now;
                    getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                });
        return new Stack(
                new Notice(
                                Tone.WARN,
                                count.words() + ", without a word.",
                                "Contact the person another way, ask whether something has changed, and offer a new time."
                                        + " Booking one ends this, too.")
                        .fullWidth(),
                new Panel("I contacted them").body(form));
    }

    private static Component exitDue(OpenCase open, MissedCount count) {
        var end = new RouterLink(
                "End support",
                EndSupportView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        return new Notice(
                        Tone.WARN,
                        count.words() + ".",
                        "Support is to end, unless you reach the person. You decide: nothing ends by itself, and not while a concern is open.")
                .and(end)
                .fullWidth();
    }
}
