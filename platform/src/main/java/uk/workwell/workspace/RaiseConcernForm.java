package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.RaiseConcern;
import uk.workwell.casework.risk.RiskLevel;
import uk.workwell.casework.risk.Trigger;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The fields of "Raise a concern". */
class RaiseConcernForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final CheckboxGroup<Trigger> triggers = new CheckboxGroup<>("Is it any of these? Each makes it red");
    private final RadioButtonGroup<RiskLevel> level = new RadioButtonGroup<>("How serious is it");
    private final TextArea words = new TextArea("What you saw or heard, and what you have done");
    private final Button raise = new Button("Send to the duty lead");

    RaiseConcernForm() {
        triggers.setId("triggers");
        triggers.setItems(Trigger.values());
        triggers.setItemLabelGenerator(Trigger::words);
        level.setId("level");
        level.setItems(RiskLevel.values());
        level.setItemLabelGenerator(RiskLevel::words);
        // A tick answers the next question too; it can still be seen and changed.
        triggers.addValueChangeListener(change -> {
            if (!change.getValue().isEmpty()) level.setValue(RiskLevel.RED);
        });
        level.addValueChangeListener(change -> raise.setText(
                change.getValue() == null || change.getValue() == RiskLevel.RED
                        ? "Send to the duty lead"
                        : "Save the concern"));
        words.setId("concern-words");
        words.setHelperText(
                "Only you and whoever is on duty read this. It is not a note, and no employer ever sees it");
        words.setMinRows(4);
        raise.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, triggers, level, words, Row.actions(raise)));
    }

    void onRaise(Runnable work) {
        raise.addClickListener(click -> work.run());
    }

    RaiseConcern command(CaseId caseId) {
        return new RaiseConcern(caseId, level.getValue(), triggers.getValue(), words.getValue());
    }

    void show(List<ConcernResult.Fault> faults) {
        level.setInvalid(false);
        words.setInvalid(false);
        errors.show(faults.stream().map(this::at).toList());
    }

    private Fault at(ConcernResult.Fault fault) {
        return fault.field().equals("level") ? mark(level, fault) : mark(words, fault);
    }

    private static <T extends Component & HasValidation> Fault mark(T field, ConcernResult.Fault fault) {
        field.setInvalid(true);
        field.setErrorMessage(fault.words());
        return new Fault(fault.words(), field);
    }
}
