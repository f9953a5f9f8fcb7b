package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.workwell.casework.plan.AddingPlanTemplates;
import uk.workwell.casework.plan.AddingPlanTemplates.Result;
import uk.workwell.casework.plan.PlanTemplate;
import uk.workwell.casework.plan.PlanTemplates;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.Cohort;

/** What plans can begin with here, and adding a template. A template only gives words to begin with. */
@Route(value = "admin/plan-templates", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class PlanTemplatesView extends Div implements HasDynamicTitle {

    private final PlanTemplates templates;
    private final LocalDate today;
    private final Div list = new Div();

    PlanTemplatesView(PlanTemplates templates, AddingPlanTemplates adding, Clock clock) {
        this.templates = templates;
        this.today = WorkingDays.today(clock);
        show();
        add(new Stack(
                new PageHeader("Plan templates")
                        .facts(
                                "What a coach and a person can begin a plan with. Plans that began with one stay as they are."),
                list,
                new AddFile(
                        "Add a template, or the next version of one",
                        "A file in the form of docs/questionnaires.md. One with the code of another takes its place; one"
                                + " without goals withdraws it.",
                        file -> held(adding.check(file)),
                        file -> held(adding.add(file)),
                        this::show)));
    }

    @Override
    public String getPageTitle() {
        return "Plan templates – WorkWell";
    }

    private void show() {
        var all = templates.offered();
        var lines = new Lines();
        all.forEach(
                one -> lines.line(new Span(one.name()), "%s. %s, %s".formatted(one.about(), one.code(), cohorts(one))));
        list.removeAll();
        list.add(new Panel("Plans can begin with").count(new Count(all.size())).flush(lines));
    }

    private AddFile.Held held(Result result) {
        return switch (result) {
            case Result.Sound(var one) -> new AddFile.Held.Sound(preview(one));
            case Result.Refused(var words) -> new AddFile.Held.Wrong(words);
            case Result.Added(var one, var version) ->
                new AddFile.Held.Added("%s, version %d, is there now.".formatted(one.name(), version));
        };
    }

    /** As it would be if it began today. */
    private Component preview(PlanTemplate one) {
        var all = new Stack();
        for (var goal : one.from(today).goals()) {
            var steps = new Lines();
            goal.steps().forEach(step -> {
                var owner = step.owner();
                var due = step.due();
                steps.line(
                        new Span(step.text()),
                        (owner == null ? "" : owner.words()) + (due == null ? "" : ", by " + Written.shortDay(due)));
            });
            all.add(new Panel(goal.text()).flush(steps));
        }
        if (one.goals().isEmpty()) all.add(new Span("No goals: “%s” is withdrawn.".formatted(one.name())));
        return all;
    }

    private static String cohorts(PlanTemplate one) {
        return one.cohorts().stream().map(PlanTemplatesView::words).collect(Collectors.joining(" or "));
    }

    private static String words(Cohort cohort) {
        return switch (cohort) {
            case IN_WORK -> "for people in work";
            case OFF_SICK -> "for people off sick";
            case OUT_OF_WORK -> "for people out of work";
        };
    }
}
