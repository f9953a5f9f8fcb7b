package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.function.BiConsumer;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.StepOwner;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** One step of a goal: what, who, by when. */
class StepFields extends Div {

    /** What can be done with a whole step. */
    enum Order {
        UP,
        DOWN,
        REMOVE
    }

    private final UUID id;
    private final TextField text = new TextField("Step");
    private final Select<StepOwner> owner = new Select<>();
    private final DayField due;

    StepFields(PlanStep step, int number, Runnable onChange, BiConsumer<StepFields, Order> order) {
        id = step.id();
        due = new DayField("due-" + id, "By");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Step " + number);
        text.setLabel("Step " + number);
        text.setId("step-" + id);
        text.setMaxLength(300);
        text.setValue(step.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(2_000);
        owner.setLabel("Who");
        owner.setId("owner-" + id);
        owner.setItems(StepOwner.values());
        owner.setItemLabelGenerator(one -> one == null ? "" : one.words());
        owner.addClassName("ww-w-m");
        if (step.owner() != null) owner.setValue(step.owner());
        if (step.due() != null) due.setValue(step.due());
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            onChange.run();
        });
        owner.addValueChangeListener(change -> {
            owner.setInvalid(false);
            onChange.run();
        });
        due.addValueChangeListener(change -> onChange.run());
        add(Stack.small(
                text,
                new Row(
                        owner,
                        due,
                        button("Up", "Move step " + number + " up", () -> order.accept(this, Order.UP)),
                        button("Down", "Move step " + number + " down", () -> order.accept(this, Order.DOWN)),
                        button("Remove", "Remove step " + number, () -> order.accept(this, Order.REMOVE)))));
    }

    private static Button button(String words, String name, Runnable work) {
        var button = new Button(words, click -> work.run());
        button.setAriaLabel(name);
        button.addClassName("ww-btn--s");
        return button;
    }

    PlanStep value() {
        return new PlanStep(id, text.getValue().strip(), owner.getValue(), due.getValue());
    }

    void focusOnText() {
        text.focus();
    }

    Fault fault(PlanResult.Fault fault) {
        return switch (fault.field()) {
            case "owner" -> {
                owner.setInvalid(true);
                owner.setErrorMessage(fault.words());
                yield new Fault(fault.words(), owner);
            }
            case "due" -> {
                due.setInvalid(true);
                due.setErrorMessage(fault.words());
                yield new Fault(fault.words(), due);
            }
            default -> {
                text.setInvalid(true);
                text.setErrorMessage(fault.words());
                yield new Fault(fault.words(), text);
            }
        };
    }

    boolean is(PlanResult.Fault fault) {
        return id.equals(fault.part());
    }
}
