package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** What services have done that is no step of the plan yet: it becomes one, or is set aside. */
class CameBackPanel extends Div {

    /** @param place hears the step that was chosen, or null for none */
    CameBackPanel(List<OnwardCard> cards, List<PlanStep> open, BiConsumer<OnwardCard, @Nullable UUID> place) {
        var all = new Stack();
        cards.forEach(card -> all.add(one(card, open, place)));
        add(new Panel("Came back from services").body(all));
    }

    /** Steps of the version in force whose goals are still worked on. */
    static List<PlanStep> open(PlanBook book, PlanVersion agreed) {
        return agreed.content().goals().stream()
                .filter(goal -> book.stateOf(goal).live())
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> book.doneOn(step).isEmpty())
                .toList();
    }

    private static Stack one(OnwardCard card, List<PlanStep> open, BiConsumer<OnwardCard, @Nullable UUID> place) {
        var came = new Paragraph(card.outcome() == null ? "Nothing was written about it" : card.outcome());
        came.addClassName("ww-soft");
        var step = new Select<PlanStep>();
        step.setId("step-of-" + card.id());
        step.setLabel("Which step of the plan was it?");
        step.setItems(open);
        step.setItemLabelGenerator(PlanStep::text);
        step.addClassName("ww-w-l");
        step.setVisible(!open.isEmpty());
        var put = new Button("Put it beside this step", click -> {
            step.setInvalid(step.isEmpty());
            if (step.isEmpty()) step.setErrorMessage("Choose a step of the plan");
            else place.accept(card, step.getValue().id());
        });
        put.setAriaLabel("Put beside the chosen step: " + card.serviceName());
        put.setVisible(!open.isEmpty());
        var aside = new Button("It is no part of the plan", click -> place.accept(card, null));
        aside.setAriaLabel("No part of the plan: " + card.serviceName());
        return Stack.small(
                Row.between(StepServices.link(card), ServiceWords.state(card.state())),
                came,
                step,
                Row.actions(put, aside));
    }
}
