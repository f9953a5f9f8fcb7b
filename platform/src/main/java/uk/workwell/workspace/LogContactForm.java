package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The fields of "Log a contact"; knows what is missing, not what is allowed. */
class LogContactForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final WhenFields at = new WhenFields("contact-day", "Day of the contact", "Time");
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>("How");
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>("What came of it");
    private final TextArea words = new TextArea("Note for the care team");
    private final FirstTimeFields first;
    private final Button save = new Button("Save contact");

    /** @param free times at which the coach is */
    LogContactForm(Instant now, List<Instant> free) {
        first = new FirstTimeFields("appointment-day", "Appointment day", free);
        at.set(now);
        channel.setId("channel");
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(Channel::words);
        channel.setValue(Channel.PHONE);
        outcome.setId("outcome");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(Outcome::words);
        words.setId("words");
        words.setHelperText("Private. Optional. The person can ask to read it");
        var booking = new Stack(new H2("First appointment"), first);
        booking.setVisible(false);
        outcome.addValueChangeListener(change -> booking.setVisible(change.getValue() == Outcome.BOOKED));
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, conflict, at, channel, outcome, booking, words, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    /** The command, or nothing when something is missing; then the page says what. */
    Optional<LogContact> command(CaseId caseId, long version) {
        var faults = new ArrayList<>(at.check());
        outcome.setInvalid(outcome.isEmpty());
        if (outcome.isEmpty()) {
            outcome.setErrorMessage("Choose what came of it");
            faults.add(new Fault("Choose what came of it", outcome));
        }
        var books = outcome.getValue() == Outcome.BOOKED;
        if (books) faults.addAll(first.check());
        errors.show(faults);
        if (!faults.isEmpty()) return Optional.empty();
        var booking = books ? first.value().orElse(null) : null;
        return at.value()
                .map(when -> new LogContact(
                        caseId,
                        when,
                        channel.getValue(),
                        outcome.getValue(),
                        words.getValue().isBlank() ? null : words.getValue().strip(),
                        booking,
                        version));
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        errors.show(faults.stream().map(this::at).toList());
    }

    void changed(CaseResult.ChangedSince changed) {
        FirstAppointmentForm.say(conflict, changed);
    }

    private Fault at(CaseResult.Fault fault) {
        return switch (fault.field()) {
            case "at" -> at.fault(fault.words());
            case "startsAt", "minutes", "outsideWords" -> first.at(fault);
            case "words" -> {
                words.setInvalid(true);
                words.setErrorMessage(fault.words());
                yield new Fault(fault.words(), words);
            }
            default -> new Fault(fault.words(), outcome);
        };
    }
}
