package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.Booking;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Mode;
import uk.workwell.look.Row;

/** Another time for the first appointment. The one that was booked stays in the record, superseded. */
@Route(value = "coach/case/:case/first-appointment/move", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class MoveFirstAppointmentView extends CaseFormView {

    private final Casework casework;

    MoveFirstAppointmentView(CasePages pages, Casework casework) {
        super(pages, "Move the first appointment", "first appointment");
        this.casework = casework;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().firstAppointmentCanBeLogged()) return notNow(open);
        var starts = new WhenFields("starts", "Day", "Starts at");
        var minutes = new IntegerField("Length in minutes");
        FirstAppointmentForm.length(minutes);
        var mode = new Select<Mode>();
        FirstAppointmentForm.mode(mode);
        var now = new Paragraph();
        open.mine().bookedFirst(open.id()).ifPresent(booked -> {
            now.setText("Booked for %s, %s, %d minutes."
                    .formatted(Dates.longStamp(booked.startsAt()), booked.mode().words(), booked.minutes()));
            starts.set(booked.startsAt());
            minutes.setValue(booked.minutes());
            mode.setValue(booked.mode());
        });
        var form = new CaseForm("Move the appointment")
                .words(now)
                .field("startsAt", starts)
                .checkedBy(starts::check)
                .words(new Row(minutes, mode))
                .known("minutes", minutes)
                .checkedBy(() -> FirstAppointmentForm.check(minutes))
                .withActions();
        return saving(
                form,
                open,
                () -> casework.rebook(
                        open.me(),
                        open.id(),
                        new Booking(starts.value().orElseThrow(), minutes.getValue(), mode.getValue()),
                        open.card().version()),
                "First appointment moved");
    }
}
