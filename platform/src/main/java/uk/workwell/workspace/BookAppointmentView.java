package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;

/** Books an appointment of somebody in support. */
@Route(value = "coach/case/:case/appointments/new", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class BookAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final Appointing appointing;
    private final CoachDiary diary;
    private final ShareableWords words;
    private boolean faulty;

    BookAppointmentView(CasePages pages, Me me, Appointing appointing, CoachDiary diary, ShareableWords words) {
        this.pages = pages;
        this.me = me;
        this.appointing = appointing;
        this.diary = diary;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "book an appointment");
        faulty = false;
        removeAll();
        add(new Stack(
                        new BackLink(CasePart.APPOINTMENTS.link(
                                open.id(), open.person().name())),
                        new PageHeader("Book an appointment")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        open.card().state().inSupport() ? form(open) : CaseFormView.notNow(open))
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Book an appointment – WorkWell";
    }

    private Component form(OpenCase open) {
        var fields = new BookingFields("", text -> Clinical.passages(words, text));
        fields.offer(diary.freeTimes(open.me(), open.id(), AppointmentKind.REVIEW.minutes()));
        var form = new BookingForm(fields, "Book appointment");
        form.onSave(
                booking -> appointing.book(me.colleague(), open.id(), booking),
                id -> {
                    Notification.show(
                            "Booked. The person is told when and how", 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.navigate(
                            CaseAppointmentsView.class,
                            new RouteParameters(CasePart.CASE, open.id().toString())));
                },
                this::title);
        return form;
    }

    private void title(boolean now) {
        faulty = now;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
