package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanTemplate;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.tenant.settings.Cohort;

/** No plan yet: what one is, and what it can begin with. */
class PlanBeginning extends Div {

    private final Cohort cohort;
    private final LocalDate today;
    private final Consumer<PlanContent> begin;

    PlanBeginning(List<PlanTemplate> templates, Cohort cohort, LocalDate today, Consumer<PlanContent> begin) {
        this.cohort = cohort;
        this.today = today;
        this.begin = begin;
        var choices = Stack.small();
        templates.forEach(template -> choices.add(choice(template)));
        choices.add(new Button("Begin with an empty plan", click -> begin.accept(PlanContent.NONE)));
        add(new EmptyState(
                "No plan yet",
                "Goals that you both can tell are met, and the steps to them: who does what, and by when. A template only"
                        + " gives you words to begin with.",
                choices));
    }

    private Component choice(PlanTemplate template) {
        var button = new Button("Begin with “" + template.name() + "”", click -> begin.accept(template.from(today)));
        if (template.cohorts().contains(cohort)) button.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Span(template.about());
        about.addClassName("ww-soft");
        return new Row(button, about);
    }
}
