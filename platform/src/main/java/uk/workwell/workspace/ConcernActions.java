package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.risk.ConcernCard;
import uk.workwell.casework.risk.ConcernCard.Can;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;

/** What can be done about a concern, each with its fields; knows what is asked, not what is allowed. */
class ConcernActions extends Div {

    /** Whoever does it. */
    interface Verbs {
        void lookAt();

        void handOver(@Nullable StaffId to);

        void propose(String words);

        void agree();

        void disagree(String words);

        void end(String words);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final TextArea words = new TextArea();
    private final Select<Colleague> to = new Select<>();

    ConcernActions(ConcernCard card, List<Colleague> canTakeOver, Verbs verbs) {
        conflict.getElement().setAttribute("role", "status");
        words.setId("concern-done");
        words.setMinRows(3);
        words.setWidthFull();
        to.setId("concern-to");
        to.setLabel("Hand over to");
        to.setItems(canTakeOver);
        to.setItemLabelGenerator(Colleague::name);
        var parts = new ArrayList<Component>(List.of(errors, conflict));
        if (card.can().contains(Can.LOOK_AT)) parts.add(Row.actions(primary("I am looking at it", verbs::lookAt)));
        if (card.can().contains(Can.PROPOSE_CLOSING)) {
            parts.add(asked("What was done, and by whom", "A second person has to agree before it is closed"));
            parts.add(Row.actions(primary("Propose to close", () -> verbs.propose(words.getValue()))));
        }
        if (card.can().contains(Can.AGREE)) {
            parts.add(asked("Why it has to stay open", "Only if you don’t agree"));
            parts.add(Row.actions(
                    primary("Agree and close", verbs::agree),
                    new Button("Keep it open", click -> verbs.disagree(words.getValue()))));
        }
        if (card.can().contains(Can.END)) {
            parts.add(asked("What was done, and by whom", "It is not red: you can close it alone"));
            parts.add(Row.actions(primary("Close it", () -> verbs.end(words.getValue()))));
        }
        if (card.can().contains(Can.HAND_OVER)) {
            parts.add(to);
            parts.add(Row.actions(new Button(
                    "Hand over",
                    click -> verbs.handOver(
                            to.getValue() == null ? null : to.getValue().id()))));
        }
        if (parts.size() > 2) add(new Panel("What happens now").body(new Stack(parts.toArray(Component[]::new))));
    }

    void show(List<ConcernResult.Fault> faults) {
        words.setInvalid(false);
        to.setInvalid(false);
        errors.show(faults.stream().map(this::at).toList());
    }

    void changed(ConcernResult.ChangedSince changed) {
        conflict.removeAll();
        conflict.add(new Notice(
                        Tone.WARN,
                        "%s did something about this since you opened it, on %s."
                                .formatted(changed.by(), Dates.stamp(changed.at())),
                        "Nothing you did was stored; what you typed is still here. Open the page again to see how it stands.")
                .fullWidth());
    }

    private Fault at(ConcernResult.Fault fault) {
        if (fault.field().equals("to")) {
            to.setInvalid(true);
            to.setErrorMessage(fault.words());
            return new Fault(fault.words(), to);
        }
        words.setInvalid(fault.field().equals("words"));
        words.setErrorMessage(fault.words());
        return new Fault(fault.words(), words);
    }

    private TextArea asked(String label, String helper) {
        words.setLabel(label);
        words.setHelperText(helper);
        return words;
    }

    private static Button primary(String label, Runnable work) {
        var button = new Button(label, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
