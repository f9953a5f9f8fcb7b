package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.appointments.LogAppointment;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;

/** How an appointment went, what happened, and when they meet next: in one go. */
class AppointmentLogForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>("How it went");
    private final TextArea happened = new TextArea("What happened");
    private final Checkbox another = new Checkbox("Book the next appointment now");
    private final BookingFields next;
    private final Button save = new Button("Save");
    private final String asked;

    /** @param over whether its time has come; before that it can only be cancelled */
    AppointmentLogForm(boolean over, boolean canBook, BookingFields next) {
        this.next = next;
        this.asked = over ? "Choose how the appointment went" : "Choose who cancels it";
        if (!over) {
            attendance.setLabel("Who cancels");
            happened.setLabel("Why");
        }
        attendance.setId("attendance");
        attendance.setItems(Arrays.stream(Attendance.values())
                .filter(one -> one != Attendance.FUTURE && (over || one.knownBefore()))
                .toList());
        attendance.setItemLabelGenerator(Attendance::words);
        happened.setId("happened");
        happened.setHelperText("Private, for the care team. Becomes a note of the case");
        happened.setWidthFull();
        another.setId("another");
        another.setVisible(canBook);
        another.addValueChangeListener(change -> next.setVisible(change.getValue()));
        next.setVisible(false);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Panel(over ? "How did it go?" : "Cancel this appointment")
                .body(errors, conflict, attendance, happened, another, next, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    /** The entry, or nothing when something is missing; then the page says what. */
    Optional<LogAppointment> command() {
        conflict.removeAll();
        var faults = new ArrayList<Fault>();
        attendance.setInvalid(attendance.isEmpty());
        if (attendance.isEmpty()) faults.add(at(new CaseResult.Fault("attendance", asked)));
        happened.setInvalid(false);
        boolean more = another.isVisible() && another.getValue();
        if (more) faults.addAll(next.check());
        errors.show(faults);
        return faults.isEmpty()
                ? Optional.of(new LogAppointment(
                        attendance.getValue(),
                        happened.getValue(),
                        more ? next.value().orElse(null) : null))
                : Optional.empty();
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        errors.show(faults.stream().map(this::at).toList());
    }

    void changed(CaseResult.ChangedSince changed) {
        FirstAppointmentForm.say(conflict, changed);
    }

    private Fault at(CaseResult.Fault fault) {
        if (fault.field().startsWith("next.")) {
            return next.at(new CaseResult.Fault(fault.field().substring(5), fault.words()));
        }
        if (fault.field().equals("happened")) {
            happened.setInvalid(true);
            happened.setErrorMessage(fault.words());
            return new Fault(fault.words(), happened);
        }
        if (fault.field().equals("startsAt")) return next.at(fault);
        attendance.setInvalid(true);
        attendance.setErrorMessage(fault.words());
        return new Fault(fault.words(), attendance);
    }
}
