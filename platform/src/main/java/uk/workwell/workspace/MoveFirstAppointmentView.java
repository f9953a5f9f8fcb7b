package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.Casework;
import uk.workwell.casework.appointments.CoachDiary;

/** Another time for the first appointment. The one that was booked stays in the record, superseded. */
@Route(value = "coach/case/:case/first-appointment/move", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class MoveFirstAppointmentView extends CaseFormView {

    private final Casework casework;
    private final CoachDiary diary;

    MoveFirstAppointmentView(CasePages pages, Casework casework, CoachDiary diary) {
        super(pages, "Move the first appointment", "first appointment");
        this.casework = casework;
        this.diary = diary;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().firstAppointmentCanBeLogged()) return notNow(open);
        var fields = new FirstTimeFields(
                "starts", "Day", diary.freeTimes(open.me(), open.id(), FirstAppointmentForm.LENGTH));
        var now = new Paragraph();
        open.mine().bookedFirst(open.id()).ifPresent(booked -> {
            now.setText("Booked for %s, %s, %d minutes."
                    .formatted(Dates.longStamp(booked.startsAt()), booked.mode().words(), booked.minutes()));
            fields.set(booked);
        });
        var form = new CaseForm("Move the appointment")
                .words(now)
                .group(fields, fields::check, fields::at, "startsAt", "minutes", "outsideWords")
                .withActions();
        return saving(
                form,
                open,
                () -> casework.rebook(
                        open.me(),
                        open.id(),
                        fields.value().orElseThrow(),
                        open.card().version()),
                "First appointment moved");
    }
}
