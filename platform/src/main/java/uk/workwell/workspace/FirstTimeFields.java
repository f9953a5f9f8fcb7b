package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.workwell.casework.Appointment;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Mode;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** When and how the first appointment is to be; knows what is missing, not what is allowed. */
class FirstTimeFields extends Div {

    private final OfferedTimes free = new OfferedTimes();
    private final WhenFields starts;
    private final IntegerField minutes = new IntegerField("Length in minutes");
    private final Select<Mode> mode = new Select<>();
    private final TextArea outside = new TextArea("Why at this time");

    /**
     * @param id of the day's field
     * @param times at which the coach is free
     */
    FirstTimeFields(String id, String dayLabel, List<Instant> times) {
        starts = new WhenFields(id, dayLabel, "Starts at");
        free.offer(times, starts::set);
        FirstAppointmentForm.length(minutes);
        FirstAppointmentForm.mode(mode);
        outside.setId("outside");
        outside.setHelperText("The coach is not at work then. A word for the care team");
        outside.setWidthFull();
        outside.setVisible(false);
        add(new Stack(free, starts, outside, new Row(minutes, mode)));
    }

    /** What is booked already. */
    void set(Appointment booked) {
        starts.set(booked.startsAt());
        minutes.setValue(booked.minutes());
        mode.setValue(booked.mode());
    }

    /** What is missing, in words; also marked at the fields. */
    List<Fault> check() {
        outside.setInvalid(false);
        var faults = new ArrayList<>(starts.check());
        faults.addAll(FirstAppointmentForm.check(minutes));
        return faults;
    }

    /** The booking, once {@link #check} finds nothing. */
    Optional<Booking> value() {
        return starts.value()
                .map(start -> new Booking(
                        start,
                        minutes.getValue(),
                        mode.getValue(),
                        outside.getValue().isBlank() ? null : outside.getValue()));
    }

    /** Shows what the rules found at its field. */
    Fault at(CaseResult.Fault fault) {
        return switch (fault.field()) {
            case "minutes" -> FirstAppointmentForm.mark(minutes, fault.words());
            case "outsideWords" -> {
                outside.setVisible(true);
                outside.setInvalid(true);
                outside.setErrorMessage(fault.words());
                yield new Fault(fault.words(), outside);
            }
            default -> starts.fault(fault.words());
        };
    }
}
