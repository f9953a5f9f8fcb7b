package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** What an appointment is for, when, how and where; knows what is missing, not what is allowed. */
class BookingFields extends Div {

    private final Select<AppointmentKind> kind = new Select<>();
    private final WhenFields starts;
    private final IntegerField minutes = new IntegerField("Length in minutes");
    private final Select<Mode> mode = new Select<>();
    private final TextField venue = new TextField("Where");
    private final TextArea words = new TextArea("Words to the person");
    private final Div warning = new Div();
    private final TextArea outside = new TextArea("Why at this time");
    private final OfferedTimes free = new OfferedTimes();

    /**
     * @param prefix of the fields' ids; those of two sets of fields on one page differ
     * @param clinical passages in a text that tell of somebody's health
     */
    BookingFields(String prefix, Function<String, List<String>> clinical) {
        starts = new WhenFields(prefix + "starts", "Day", "Starts at");
        kind.setId(prefix + "kind");
        kind.setLabel("What for");
        kind.setItems(Arrays.stream(AppointmentKind.values())
                .filter(AppointmentKind::bookable)
                .toList());
        kind.setItemLabelGenerator(AppointmentKind::words);
        kind.setValue(AppointmentKind.REVIEW);
        kind.addClassName("ww-w-m");
        minutes.setId(prefix + "minutes");
        minutes.setValue(AppointmentKind.REVIEW.minutes());
        minutes.addClassName("ww-w-s");
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) minutes.setValue(change.getValue().minutes());
        });
        mode.setId(prefix + "mode");
        mode.setLabel("How");
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(Mode::words);
        mode.setValue(Mode.PHONE);
        mode.addClassName("ww-w-m");
        mode.addValueChangeListener(change -> place());
        venue.setId(prefix + "venue");
        venue.setHelperText("As the person finds it, like “Lancaster Library, room 2”");
        venue.addClassName("ww-w-l");
        words.setId(prefix + "words");
        words.setHelperText("Optional, up to 300 characters. They go out with the time, so nothing about health");
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        // There from the start, so that what turns up in it is spoken.
        warning.getElement().setAttribute("role", "status");
        words.addValueChangeListener(change -> warn(clinical.apply(change.getValue())));
        outside.setId(prefix + "outside");
        outside.setHelperText("The coach is not at work then. A word for the care team");
        outside.setWidthFull();
        outside.setVisible(false);
        place();
        add(new Stack(new Row(kind, minutes), free, starts, outside, new Row(mode, venue), words, warning));
    }

    /** Times to choose from; a click fills day and time. */
    void offer(List<Instant> times) {
        free.offer(times, starts::set);
    }

    void set(AppointmentCard card) {
        kind.setValue(card.kind());
        starts.set(card.startsAt());
        minutes.setValue(card.minutes());
        mode.setValue(card.mode());
        venue.setValue(or(card.venue()));
        words.setValue(or(card.words()));
        place();
    }

    /** What is missing, in words; also marked at the fields. */
    List<Fault> check() {
        mark(venue, "");
        mark(words, "");
        mark(outside, "");
        var faults = new ArrayList<>(starts.check());
        faults.addAll(FirstAppointmentForm.check(minutes));
        return faults;
    }

    /** The booking, once {@link #check} finds nothing. */
    Optional<BookAppointment> value() {
        return starts.value()
                .map(start -> new BookAppointment(
                        kind.getValue(),
                        start,
                        minutes.getValue(),
                        mode.getValue(),
                        venue.isVisible() ? venue.getValue() : null,
                        words.getValue(),
                        outside.getValue()));
    }

    /** Shows what the rules found at its field. */
    Fault at(CaseResult.Fault fault) {
        return switch (fault.field()) {
            case "minutes" -> FirstAppointmentForm.mark(minutes, fault.words());
            case "venue" -> marked(venue, fault.words());
            case "words" -> marked(words, fault.words());
            case "kind" -> marked(kind, fault.words());
            case "outsideWords" -> {
                outside.setVisible(true);
                yield marked(outside, fault.words());
            }
            default -> starts.fault(fault.words());
        };
    }

    private void place() {
        venue.setVisible(mode.getValue() == Mode.IN_PERSON
                || mode.getValue() == Mode.EMPLOYER_SITE
                || mode.getValue() == Mode.THREE_WAY);
    }

    private void warn(List<String> passages) {
        warning.removeAll();
        if (passages.isEmpty()) return;
        warning.add(new Notice(
                        Tone.WARN,
                        "“" + String.join("”, “", passages.stream().limit(3).toList()) + "” tells of health.",
                        "These words leave the house by e-mail or text. Leave it out, and say it when you meet.")
                .fullWidth());
    }

    private static <F extends Component & HasValidationProperties> Fault marked(F field, String words) {
        mark(field, words);
        return new Fault(words, field);
    }

    private static void mark(HasValidationProperties field, String words) {
        field.setInvalid(!words.isEmpty());
        field.setErrorMessage(words);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
