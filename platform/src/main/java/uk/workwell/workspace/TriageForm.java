package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** A short form beside a referral. What was typed stays until it is sent, whatever comes back. */
abstract class TriageForm extends Div {

    /** Something that was typed, as it is shown beside the other version. */
    record Typed(String what, String words) {}

    private final ErrorSummary errors = new ErrorSummary();
    private final Div answer = new Div();
    private final String heading;
    private final Button send;
    private final Button back = new Button("Go back");

    TriageForm(String heading, String sendWords) {
        this.heading = heading;
        send = new Button(sendWords);
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        back.addThemeVariants(ButtonVariant.TERTIARY);
    }

    /** What is missing, in words and marked at its field. */
    abstract List<Fault> check();

    abstract List<Typed> typed();

    abstract TriageResult send(Decisions decisions);

    /** Said when it is done. */
    abstract String done();

    final void lay(Component... fields) {
        var lines = new Stack(errors, answer, new H3(heading));
        lines.add(fields);
        lines.add(Row.actions(send, back));
        add(lines);
    }

    final void endsSomething() {
        send.addThemeVariants(ButtonVariant.ERROR);
    }

    final void onSend(Runnable work) {
        send.addClickListener(click -> {
            answer.removeAll();
            var faults = check();
            errors.show(faults);
            if (faults.isEmpty()) work.run();
        });
    }

    final void onBack(Runnable work) {
        back.addClickListener(click -> work.run());
    }

    /** Why it isn't done; the fields stay as they are. */
    final void refused(String words) {
        var notice = new Notice(Tone.BAD, words).fullWidth();
        notice.getElement().setAttribute("role", "alert");
        answer.removeAll();
        answer.add(notice);
    }

    /**
     * Somebody was quicker: theirs beside what is typed here.
     *
     * @param now the referral as it stands; empty where it is out of sight now
     * @param possible whether this can still be sent
     */
    final void changed(TriageResult.ChangedSince by, Optional<TriageCard> now, boolean possible) {
        answer.removeAll();
        answer.add(new TriageConflict(by, now, heading, typed(), possible));
        send.setVisible(possible);
    }

    static TextArea area(String label, String id, String helper) {
        var area = new TextArea(label);
        area.setId(id);
        area.setHelperText(helper);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.setWidthFull();
        return area;
    }

    /** Marks the field and adds the fault, if its words are missing or too many. */
    static void check(List<Fault> faults, TextArea field, String missing, int longest) {
        mark(
                faults,
                field,
                field.getValue().isBlank()
                        ? missing
                        : field.getValue().length() > longest
                                ? "Shorten this to %,d characters or fewer".formatted(longest)
                                : "");
    }

    static void mark(List<Fault> faults, TextArea field, String words) {
        field.setInvalid(!words.isEmpty());
        field.setErrorMessage(words);
        if (field.isInvalid()) faults.add(new Fault(words, field));
    }
}
