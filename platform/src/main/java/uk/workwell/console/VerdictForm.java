package uk.workwell.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.LinkStatus;
import uk.workwell.employer.LinkStatus.Action;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** Verify, ask or refuse, as far as it is possible now. */
class VerdictForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Action> action = new RadioButtonGroup<>();
    private final TextArea words = new TextArea("Reason or question");
    private final Button decide = new Button("Save");

    VerdictForm(LinkStatus now) {
        action.setId("action");
        action.setLabel("What you decide");
        action.setItems(Arrays.stream(Action.values())
                .filter(one -> now.after(one).isPresent())
                .toList());
        action.setItemLabelGenerator(VerdictForm::words);
        words.setId("words");
        words.setHelperText("The employer reads it word for word. Nothing about any person.");
        words.setWidthFull();
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(
                errors,
                action,
                words,
                new Paragraph("Refused, they send no more referrals to you. What was sent before goes on."),
                Row.actions(decide)));
    }

    static String words(Action action) {
        return switch (action) {
            case VERIFY -> "Verify";
            case REFUSE -> "Refuse";
            case ASK -> "Ask";
        };
    }

    void onDecide(Runnable work) {
        decide.addClickListener(click -> work.run());
    }

    @Nullable
    Action action() {
        return action.getValue();
    }

    String typed() {
        return words.getValue();
    }

    void fault(String problem) {
        action.setInvalid(action.getValue() == null);
        words.setInvalid(action.getValue() != null);
        if (action.getValue() == null) {
            action.setErrorMessage(problem);
            errors.show(List.of(new Fault(problem, action)));
        } else {
            words.setErrorMessage(problem);
            errors.show(List.of(new Fault(problem, words)));
        }
    }
}
