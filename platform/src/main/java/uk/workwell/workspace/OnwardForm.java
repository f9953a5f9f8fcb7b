package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.onward.OnwardAction;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.onward.OnwardCommand;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.casework.onward.RejectReason;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Tone;

/** The next step of an onward referral: only what is possible now is offered. */
class OnwardForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final RadioButtonGroup<OnwardAction> action = new RadioButtonGroup<>("What happened");
    private final DatePicker on = day("on", "On which day");
    private final TextField how = new TextField();
    private final Select<RejectReason> reason = new Select<>();
    private final DatePicker expected = day("expected", "Expected to start");
    private final TextArea outcome = new TextArea("What came of it");
    private final Button save = new Button("Save this step");

    OnwardForm(OnwardCard card, LocalDate today) {
        action.setId("action");
        action.setItems(Arrays.stream(OnwardAction.values())
                .filter(one -> card.state().after(one).isPresent())
                .filter(one -> one != OnwardAction.CHASE || card.nextChaseOn() != null)
                .toList());
        action.setItemLabelGenerator(OnwardForm::words);
        on.setValue(today);
        how.setId("how");
        how.addClassName("ww-w-l");
        reason.setId("reason");
        reason.setLabel("Why not");
        reason.setItems(RejectReason.values());
        reason.setItemLabelGenerator(RejectReason::words);
        reason.addClassName("ww-w-l");
        outcome.setId("outcome");
        outcome.setWidthFull();
        action.addValueChangeListener(chosen -> offer(chosen.getValue()));
        offer(null);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Panel("Next step")
                .body(errors, conflict, action, on, how, reason, expected, outcome, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    /** The step, or nothing when something is missing; then the page says what. */
    Optional<OnwardCommand> command() {
        var faults = new ArrayList<Fault>();
        action.setInvalid(action.isEmpty());
        if (action.isEmpty()) {
            action.setErrorMessage("Choose what happened");
            faults.add(new Fault("Choose what happened", action));
        }
        needed(faults, on, "Enter the day, like 24/11/2026");
        var chosen = action.getValue();
        if (chosen == OnwardAction.WAIT) needed(faults, expected, "Enter the day on which it is expected to start");
        reason.setInvalid(chosen == OnwardAction.REJECT && reason.isEmpty());
        if (reason.isInvalid()) {
            reason.setErrorMessage("Choose why not");
            faults.add(new Fault("Choose why not", reason));
        }
        errors.show(faults);
        return faults.isEmpty() ? Optional.of(command(chosen)) : Optional.empty();
    }

    private OnwardCommand command(OnwardAction chosen) {
        var day = on.getValue();
        return switch (chosen) {
            case PERMIT -> new OnwardCommand.Permit(day, how.getValue());
            case SEND -> new OnwardCommand.Send(day, how.getValue());
            case CHASE -> new OnwardCommand.Chase(day);
            case ACKNOWLEDGE -> new OnwardCommand.Acknowledge(day);
            case ACCEPT -> new OnwardCommand.Accept(day);
            case REJECT -> new OnwardCommand.Reject(day, reason.getValue());
            case WAIT -> new OnwardCommand.Wait(day, expected.getValue());
            case START -> new OnwardCommand.Start(day);
            case COMPLETE -> new OnwardCommand.Complete(day, outcome.getValue());
            case NOT_ATTEND -> new OnwardCommand.NotAttend(day, outcome.getValue());
            case WITHDRAW -> new OnwardCommand.Withdraw(day, outcome.getValue());
        };
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        errors.show(faults.stream().map(this::at).toList());
    }

    void changed(OnwardResult.ChangedSince changed) {
        conflict.removeAll();
        var notice = new Notice(
                        Tone.WARN,
                        "Someone changed this since you opened it.",
                        "It is now “%s”. Yours was not saved; what you typed is still here. Load the page again to go on."
                                .formatted(changed.now().words()))
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        conflict.add(notice);
    }

    private void offer(@Nullable OnwardAction chosen) {
        how.setVisible(chosen == OnwardAction.PERMIT || chosen == OnwardAction.SEND);
        how.setLabel(chosen == OnwardAction.PERMIT ? "How they agreed" : "How it was sent");
        how.setHelperText(chosen == OnwardAction.PERMIT ? "Like “on the phone”" : "Like “by their online form”");
        reason.setVisible(chosen == OnwardAction.REJECT);
        expected.setVisible(chosen == OnwardAction.WAIT);
        outcome.setVisible(chosen == OnwardAction.COMPLETE
                || chosen == OnwardAction.NOT_ATTEND
                || chosen == OnwardAction.WITHDRAW);
        outcome.setHelperText(chosen == OnwardAction.COMPLETE ? "For the plan" : "Optional");
    }

    private Fault at(CaseResult.Fault fault) {
        return switch (fault.field()) {
            case "how", "channel" -> {
                how.setInvalid(true);
                how.setErrorMessage(fault.words());
                yield new Fault(fault.words(), how);
            }
            case "expectedStart" -> {
                expected.setInvalid(true);
                expected.setErrorMessage(fault.words());
                yield new Fault(fault.words(), expected);
            }
            case "outcome" -> {
                outcome.setInvalid(true);
                outcome.setErrorMessage(fault.words());
                yield new Fault(fault.words(), outcome);
            }
            default -> {
                on.setInvalid(true);
                on.setErrorMessage(fault.words());
                yield new Fault(fault.words(), on);
            }
        };
    }

    private static void needed(List<Fault> faults, DatePicker picker, String words) {
        picker.setInvalid(picker.isEmpty());
        if (picker.isEmpty()) {
            picker.setErrorMessage(words);
            faults.add(new Fault(words, picker));
        }
    }

    private static DatePicker day(String id, String label) {
        var picker = new DatePicker(label);
        picker.setId(id);
        picker.setLocale(Locale.UK);
        var words = new DatePicker.DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d M yyyy", "d.M.yyyy");
        words.setFirstDayOfWeek(1);
        picker.setI18n(words);
        picker.addClassName("ww-w-s");
        return picker;
    }

    private static String words(OnwardAction action) {
        return switch (action) {
            case PERMIT -> "The person agreed that this is told";
            case SEND -> "It was sent";
            case CHASE -> "The service was asked for an answer";
            case ACKNOWLEDGE -> "The service has it";
            case ACCEPT -> "The service said yes";
            case REJECT -> "The service said no";
            case WAIT -> "It has a date, or the date moved";
            case START -> "It started";
            case COMPLETE -> "It is complete";
            case NOT_ATTEND -> "The person did not attend";
            case WITHDRAW -> "It is no longer wanted";
        };
    }
}
