package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.workwell.casework.Appointment;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.LogFirstAppointment;
import uk.workwell.casework.Mode;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** The fields of "Log the first appointment"; knows what is missing, not what is allowed. */
class FirstAppointmentForm extends Div {

    /** As long as it takes, if nobody says otherwise. In minutes. */
    static final int LENGTH = 45;

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final WhenFields starts = new WhenFields("starts", "Day", "Started at");
    private final IntegerField minutes = new IntegerField("Length in minutes");
    private final Select<Mode> mode = new Select<>();
    private final RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>("How it went");
    private final RadioButtonGroup<Boolean> agreed = new RadioButtonGroup<>("Did the person agree to take part?");
    private final Button save = new Button("Save appointment");

    FirstAppointmentForm(Optional<Appointment> booked, int weeks) {
        length(minutes);
        mode(mode);
        booked.ifPresent(appointment -> {
            starts.set(appointment.startsAt());
            minutes.setValue(appointment.minutes());
            mode.setValue(appointment.mode());
        });
        attendance.setId("attendance");
        attendance.setItems(
                Attendance.ON_TIME,
                Attendance.LATE_SEEN,
                Attendance.LATE_NOT_SEEN,
                Attendance.DID_NOT_ATTEND,
                Attendance.CANCELLED_BY_PERSON,
                Attendance.CANCELLED_BY_US);
        attendance.setItemLabelGenerator(Attendance::words);
        agreed.setId("agreed");
        agreed.setItems(true, false);
        agreed.setItemLabelGenerator(yes -> Boolean.TRUE.equals(yes)
                ? "Yes, support starts on that day and lasts up to " + weeks + " weeks"
                : "No, the case ends");
        agreed.setHelperText("This is apart from agreeing to be referred. Only with a yes does the clock start");
        agreed.setVisible(false);
        attendance.addValueChangeListener(change ->
                agreed.setVisible(change.getValue() != null && change.getValue().attended()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, conflict, starts, new Row(minutes, mode), attendance, agreed, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    /** The command, or nothing when something is missing; then the page says what. */
    Optional<LogFirstAppointment> command(CaseId caseId, long version) {
        var faults = new ArrayList<>(starts.check());
        faults.addAll(check(minutes));
        attendance.setInvalid(attendance.isEmpty());
        agreed.setInvalid(false);
        if (attendance.isEmpty()) {
            faults.add(at(new CaseResult.Fault("attendance", "Choose how the appointment went")));
        }
        errors.show(faults);
        if (!faults.isEmpty()) return Optional.empty();
        return starts.value()
                .map(start -> new LogFirstAppointment(
                        caseId,
                        start,
                        minutes.getValue(),
                        mode.getValue(),
                        attendance.getValue(),
                        attendance.getValue().attended() ? agreed.getValue() : null,
                        version));
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        errors.show(faults.stream().map(this::at).toList());
    }

    void changed(CaseResult.ChangedSince changed) {
        say(conflict, changed);
    }

    private Fault at(CaseResult.Fault fault) {
        return switch (fault.field()) {
            case "startsAt" -> starts.fault(fault.words());
            case "minutes" -> mark(minutes, fault.words());
            case "agreedToTakePart" -> {
                agreed.setInvalid(true);
                agreed.setErrorMessage(fault.words());
                yield new Fault(fault.words(), agreed);
            }
            default -> {
                attendance.setInvalid(true);
                attendance.setErrorMessage(fault.words());
                yield new Fault(fault.words(), attendance);
            }
        };
    }

    static void length(IntegerField minutes) {
        minutes.setId("minutes");
        minutes.setValue(LENGTH);
        minutes.addClassName("ww-w-s");
    }

    static void mode(Select<Mode> mode) {
        mode.setId("mode");
        mode.setLabel("How");
        mode.setItems(Mode.PHONE, Mode.VIDEO, Mode.IN_PERSON, Mode.HOME, Mode.TEXT);
        mode.setItemLabelGenerator(Mode::words);
        mode.setValue(Mode.PHONE);
        mode.addClassName("ww-w-m");
    }

    static List<Fault> check(IntegerField minutes) {
        minutes.setInvalid(false);
        return minutes.isEmpty() ? List.of(mark(minutes, "Enter the length in minutes, like 45")) : List.of();
    }

    static Fault mark(IntegerField minutes, String words) {
        minutes.setInvalid(true);
        minutes.setErrorMessage(words);
        return new Fault(words, minutes);
    }

    /** Somebody was quicker: says who and when, and keeps what was typed. */
    static void say(Div place, CaseResult.ChangedSince changed) {
        place.removeAll();
        var notice = new Notice(
                        Tone.WARN,
                        "Someone changed this since you opened it.",
                        "%s changed the case at %s. Nothing of theirs was overwritten, and yours was not saved. Load the page again to see where it stands."
                                .formatted(changed.by(), Dates.stamp(changed.at())))
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        place.add(notice);
    }
}
