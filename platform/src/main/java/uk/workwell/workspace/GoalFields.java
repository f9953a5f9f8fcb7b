package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.tenant.Ids;

/** One goal of a draft, with its steps. */
class GoalFields extends Div {

    private static final int MOST_STEPS = 12;

    private final UUID id;
    private final Runnable onChange;
    private final TextArea text = new TextArea("What is to be reached");
    private final Select<Domain> domain = new Select<>();
    private final DayField by;
    private final CheckboxGroup<BarrierCode> barriers = new CheckboxGroup<>("What it removes or works round");
    private final Stack steps = new Stack();
    private final List<StepFields> order = new ArrayList<>();
    private final Button addStep = new Button("Add a step");

    /** @param known what the assessment found in the way */
    GoalFields(Goal goal, int number, List<BarrierCode> known, Runnable onChange, Consumer<UUID> remove) {
        this.id = goal.id();
        this.onChange = onChange;
        by = new DayField("by-" + id, "Looked at on");
        text.setId("goal-" + id);
        text.setHelperText("So that you both can tell on a day whether it is met");
        text.setMaxLength(500);
        text.setValue(goal.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(2_000);
        domain.setLabel("About");
        domain.setId("domain-" + id);
        domain.setItems(Domain.values());
        domain.setItemLabelGenerator(one -> one == null ? "" : one.words());
        domain.addClassName("ww-w-m");
        if (goal.domain() != null) domain.setValue(goal.domain());
        if (goal.by() != null) by.setValue(goal.by());
        barriers(goal, known);
        goal.steps().forEach(this::add);
        draw();
        addStep.setAriaLabel("Add a step to goal " + number);
        addStep.addClickListener(click -> addEmpty());
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            changed();
        });
        domain.addValueChangeListener(change -> {
            domain.setInvalid(false);
            changed();
        });
        by.addValueChangeListener(change -> changed());
        barriers.addValueChangeListener(change -> changed());
        var away = new Button("Remove goal", click -> remove.accept(id));
        away.setAriaLabel("Remove goal " + number);
        add(new Panel("Goal " + number).headEnd(away).body(text, new Row(domain, by), barriers, steps, addStep));
    }

    private void barriers(Goal goal, List<BarrierCode> known) {
        var all = new LinkedHashSet<>(known);
        all.addAll(goal.barriers());
        barriers.setId("barriers-" + id);
        barriers.setItems(all);
        barriers.setItemLabelGenerator(BarrierCode::words);
        barriers.setValue(new LinkedHashSet<>(goal.barriers()));
        barriers.setVisible(!all.isEmpty());
        barriers.addClassName("ww-columns");
    }

    private void add(PlanStep step) {
        order.add(new StepFields(step, order.size() + 1, this::changed, this::order));
    }

    private void addEmpty() {
        add(new PlanStep(Ids.fresh(), "", null, null));
        draw();
        order.getLast().focusOnText();
        changed();
    }

    private void order(StepFields step, StepFields.Order what) {
        int at = order.indexOf(step);
        switch (what) {
            case UP -> swap(at, at - 1);
            case DOWN -> swap(at, at + 1);
            case REMOVE -> order.remove(at);
        }
        var again = order.stream().map(StepFields::value).toList();
        order.clear();
        again.forEach(this::add);
        draw();
        addStep.focus();
        changed();
    }

    private void swap(int one, int other) {
        if (other >= 0 && other < order.size()) Collections.swap(order, one, other);
    }

    private void draw() {
        steps.removeAll();
        order.forEach(steps::add);
        addStep.setVisible(order.size() < MOST_STEPS);
    }

    private void changed() {
        onChange.run();
    }

    UUID id() {
        return id;
    }

    void focusOnText() {
        text.focus();
    }

    Goal value() {
        return new Goal(
                id,
                text.getValue().strip(),
                domain.getValue(),
                by.getValue(),
                List.copyOf(barriers.getValue()),
                order.stream().map(StepFields::value).toList());
    }

    /** The finding at its field, if it is about this goal or one of its steps. */
    Optional<Fault> fault(PlanResult.Fault fault) {
        if (!id.equals(fault.part())) {
            return order.stream()
                    .filter(step -> step.is(fault))
                    .map(step -> step.fault(fault))
                    .findFirst();
        }
        return Optional.of(
                switch (fault.field()) {
                    case "domain" -> {
                        domain.setInvalid(true);
                        domain.setErrorMessage(fault.words());
                        yield new Fault(fault.words(), domain);
                    }
                    case "by" -> {
                        by.setInvalid(true);
                        by.setErrorMessage(fault.words());
                        yield new Fault(fault.words(), by);
                    }
                    case "steps" -> new Fault(fault.words(), addStep);
                    default -> {
                        text.setInvalid(true);
                        text.setErrorMessage(fault.words());
                        yield new Fault(fault.words(), text);
                    }
                });
    }
}
