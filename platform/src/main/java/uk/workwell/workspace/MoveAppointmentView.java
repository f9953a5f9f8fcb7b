package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentBook;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Gives an appointment another time, place or purpose. */
@Route(value = "coach/case/:case/appointments/:appointment/move", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class MoveAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final Appointing appointing;
    private final AppointmentBook book;
    private final CoachDiary diary;
    private final ShareableWords words;
    private boolean faulty;

    MoveAppointmentView(
            CasePages pages,
            Me me,
            Appointing appointing,
            AppointmentBook book,
            CoachDiary diary,
            ShareableWords words) {
        this.pages = pages;
        this.me = me;
        this.appointing = appointing;
        this.book = book;
        this.diary = diary;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "move an appointment");
        var card = book.find(open.me(), open.id(), AppointmentLinks.idOf(event)).orElseThrow(NotFoundException::new);
        faulty = false;
        removeAll();
        add(new Stack(
                        new BackLink(AppointmentLinks.to(
                                AppointmentView.class,
                                open.id(),
                                card.id(),
                                open.person().name())),
                        new PageHeader("Move the appointment")
                                .facts("%s. %s, %s"
                                        .formatted(
                                                open.person().name(),
                                                AppointmentLinks.words(card),
                                                Dates.longStamp(card.startsAt()))),
                        content(open, card))
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Move an appointment – WorkWell";
    }

    private Component content(OpenCase open, AppointmentCard card) {
        if (card.first() || !card.booked() || !open.card().state().inSupport()) {
            return new Notice(Tone.INFO, "This appointment cannot be moved.", "Its page shows what can be done.")
                    .fullWidth();
        }
        var fields = new BookingFields("", text -> Clinical.passages(words, text));
        fields.set(card);
        fields.offer(diary.freeTimes(open.me(), open.id(), card.minutes()));
        var form = new BookingForm(fields, "Move appointment");
        form.onSave(
                to -> appointing.move(me.colleague(), open.id(), card.id(), to),
                id -> {
                    Notification.show("Moved. The person is told", 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui ->
                            ui.navigate(AppointmentView.class, AppointmentLinks.parameters(open.id(), id)));
                },
                now -> {
                    faulty = now;
                    getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                });
        return form;
    }
}
