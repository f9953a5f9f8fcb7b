package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanContent.Removed;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.tenant.Ids;

/** The goals of a draft; knows what was written, not what is missing. */
class PlanDraftForm extends Div {

    private static final int MOST_GOALS = 10;

    private final PlanBook book;
    private final List<BarrierCode> known;
    private final Stack goals = new Stack();
    private final List<GoalFields> order = new ArrayList<>();
    private final Map<UUID, TextField> reasons = new LinkedHashMap<>();
    private final Div givenUp = new Div();
    private final Button addGoal = new Button("Add a goal");
    private Runnable onChange = () -> {};

    /** @param known what the assessment found in the way */
    PlanDraftForm(PlanContent content, PlanBook book, List<BarrierCode> known) {
        this.book = book;
        this.known = known;
        content.goals().forEach(this::add);
        content.removed().forEach(removed -> reason(removed.goal(), removed.text(), removed.reason()));
        addGoal.setId("add-goal");
        addGoal.addClickListener(click -> addEmpty());
        draw();
        add(new Stack(goals, Row.actions(addGoal), givenUp));
    }

    /** From now on; filling the fields in is no change. */
    void onChange(Runnable work) {
        onChange = work;
    }

    private void add(Goal goal) {
        order.add(new GoalFields(goal, order.size() + 1, known, () -> onChange.run(), this::remove));
    }

    private void addEmpty() {
        add(new Goal(Ids.fresh(), "", null, null, List.of(), List.of()));
        draw();
        order.getLast().focusOnText();
        onChange.run();
    }

    /** A goal that was agreed to and is still worked on needs a reason to go; any other just goes. */
    private void remove(UUID id) {
        agreedAndLive(id).ifPresent(goal -> reason(id, goal.text(), ""));
        order.removeIf(fields -> fields.id().equals(id));
        var rest = order.stream().map(GoalFields::value).toList();
        order.clear();
        rest.forEach(this::add);
        draw();
        Optional.ofNullable(reasons.get(id)).ifPresentOrElse(TextField::focus, addGoal::focus);
        onChange.run();
    }

    private Optional<Goal> agreedAndLive(UUID id) {
        return book.agreed().flatMap(agreed -> agreed.content().goal(id)).filter(goal -> book.stateOf(goal)
                .live());
    }

    private void reason(UUID id, String goal, String reason) {
        var field = new TextField("Why is “" + goal + "” given up?");
        field.setId("reason-" + id);
        field.setMaxLength(500);
        field.setValue(reason);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(2_000);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            onChange.run();
        });
        reasons.put(id, field);
    }

    private void takeBack(UUID id) {
        reasons.remove(id);
        agreedAndLive(id).ifPresent(this::add);
        draw();
        addGoal.focus();
        onChange.run();
    }

    private void draw() {
        goals.removeAll();
        order.forEach(goals::add);
        addGoal.setVisible(order.size() < MOST_GOALS);
        givenUp.removeAll();
        if (reasons.isEmpty()) return;
        var fields = new Stack();
        reasons.forEach((id, field) -> fields.add(Stack.small(field, back(id))));
        givenUp.add(new Panel("Given up").body(fields));
    }

    private Button back(UUID id) {
        var back = new Button("Keep this goal after all", click -> takeBack(id));
        back.addClassName("ww-btn--s");
        return back;
    }

    PlanContent content() {
        var removed = new ArrayList<Removed>();
        reasons.forEach((id, field) -> agreedAndLive(id)
                .ifPresent(goal -> removed.add(
                        new Removed(id, goal.text(), field.getValue().strip()))));
        return new PlanContent(order.stream().map(GoalFields::value).toList(), removed);
    }

    /** Marks what is missing at its fields. */
    Fault fault(PlanResult.Fault fault) {
        var reason = fault.field().equals("reason") && fault.part() != null ? reasons.get(fault.part()) : null;
        if (reason != null) {
            reason.setInvalid(true);
            reason.setErrorMessage(fault.words());
            return new Fault(fault.words(), reason);
        }
        return order.stream()
                .flatMap(goal -> goal.fault(fault).stream())
                .findFirst()
                .orElseGet(() -> new Fault(fault.words(), addGoal));
    }
}
