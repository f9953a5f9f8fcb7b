package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.GoalProgress;
import uk.workwell.casework.plan.GoalState;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** One goal of the plan in force: its steps, how near it is, and what becomes of it. */
class GoalPanel extends Div {

    /** What the page does with what was said here. */
    interface Said {
        void tick(UUID step, boolean done);

        void move(
                GoalPanel panel,
                GoalProgress seen,
                GoalState.@Nullable Action action,
                @Nullable Integer rating,
                @Nullable String reason);
    }

    private final IntegerField rating = new IntegerField("How near is it, from 0 to 10?");
    private final TextField reason = new TextField("Why is it given up?");

    GoalPanel(Goal goal, PlanBook book, StepServices services, LocalDate today, boolean writable, Said said) {
        var state = book.stateOf(goal);
        var progress = book.goals().get(goal.id());
        var steps = new Lines();
        for (var step : goal.steps()) {
            steps.line(
                    step(step, book, writable && state.live(), said),
                    PlanWords.who(step),
                    tag(goal, step, book, today));
            services.lines(step, steps);
        }
        var panel = new Panel(goal.text()).headEnd(PlanWords.state(state)).flush(steps);
        panel.foot(new Span(facts(goal, progress)));
        if (writable && progress != null) panel.body(progress(goal, progress, said));
        add(panel);
    }

    private static com.vaadin.flow.component.Component step(PlanStep step, PlanBook book, boolean writable, Said said) {
        if (!writable) return new Span(step.text());
        var done = new Checkbox(step.text(), book.doneOn(step).isPresent());
        done.setId("done-" + step.id());
        done.addValueChangeListener(change -> said.tick(step.id(), Boolean.TRUE.equals(change.getValue())));
        return done;
    }

    private static StatusTag tag(Goal goal, PlanStep step, PlanBook book, LocalDate today) {
        return book.doneOn(step)
                .map(day -> new StatusTag(Tone.GOOD, "Done " + Dates.shortDay(day)))
                .orElseGet(() -> book.overdue(goal, step, today)
                        ? new StatusTag(Tone.BAD, late(step, today))
                        : new StatusTag(Tone.QUIET, "To do"));
    }

    private static String late(PlanStep step, LocalDate today) {
        var due = step.due();
        long days = due == null ? 0 : today.toEpochDay() - due.toEpochDay();
        return days == 1 ? "1 day late" : days + " days late";
    }

    private static String facts(Goal goal, @Nullable GoalProgress progress) {
        var facts = PlanWords.about(goal)
                + (goal.by() == null ? "" : "Looked at on " + Dates.day(goal.by()) + ". ")
                + (goal.barriers().isEmpty()
                        ? ""
                        : "Against: "
                                + goal.barriers().stream()
                                        .map(BarrierCode::words)
                                        .collect(Collectors.joining(", "))
                                + ". ");
        if (progress == null) return facts;
        if (progress.rating() != null) facts += "Rated " + progress.rating() + " of 10. ";
        return progress.reason() == null ? facts : facts + "Given up: " + progress.reason();
    }

    private Stack progress(Goal goal, GoalProgress seen, Said said) {
        rating.setId("rating-" + goal.id());
        rating.setMin(0);
        rating.setMax(10);
        rating.setStepButtonsVisible(true);
        rating.addClassName("ww-w-s");
        if (seen.rating() != null) rating.setValue(seen.rating());
        var actions = new Row();
        actions.add(button(
                "Save rating", "Save rating of: " + goal.text(), () -> said.move(this, seen, null, rated(), null)));
        seen.state().actions().stream()
                .filter(action -> action != GoalState.Action.DROP)
                .forEach(action -> actions.add(button(
                        action.words(),
                        action.words() + ": " + goal.text(),
                        () -> said.move(this, seen, action, rated(), null))));
        var all = Stack.small(rating, actions);
        if (seen.state().live()) {
            reason.setId("reason-" + goal.id());
            reason.setMaxLength(500);
            var drop = button(
                    "Give this goal up",
                    "Give up: " + goal.text(),
                    () -> said.move(this, seen, GoalState.Action.DROP, rated(), reason.getValue()));
            all.add(new Details("Give this goal up", new Stack(reason, Row.actions(drop))));
        }
        return all;
    }

    private @Nullable Integer rated() {
        return rating.getValue();
    }

    private static Button button(String words, String name, Runnable work) {
        var button = new Button(words, click -> work.run());
        button.setAriaLabel(name);
        return button;
    }

    /** The finding at its field. */
    Fault fault(PlanResult.Fault fault) {
        if (fault.field().equals("rating")) {
            rating.setInvalid(true);
            rating.setErrorMessage(fault.words());
            return new Fault(fault.words(), rating);
        }
        reason.setInvalid(true);
        reason.setErrorMessage(fault.words());
        return new Fault(fault.words(), reason);
    }
}
