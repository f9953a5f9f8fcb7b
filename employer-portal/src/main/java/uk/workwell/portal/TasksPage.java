package uk.workwell.portal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.SavedAt;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.TaskList;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;
import uk.workwell.tenant.calendar.Written;

/** The parts of one referral, in any order, and how far each is. */
@Route(value = "employer/refer/:draft", layout = EmployerLayout.class)
@PageTitle("Refer someone – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class TasksPage extends Div implements BeforeEnterObserver {

    private final EmployerDesk desk;

    TasksPage(EmployerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft.of(event, desk).ifPresent(this::show);
    }

    /** The first needed step that is not done, or the check at the end. */
    static Step next(EmployerDesk desk, Answers answers) {
        for (var step : new Step[] {Step.WHO, Step.JOB, Step.SITUATION}) {
            if (!desk.check(step, answers).isEmpty()) {
                return step;
            }
        }
        return Step.CHECK;
    }

    static RouterLink link(UUID draft, Step step, String words) {
        var link = step == Step.CHECK
                ? new RouterLink("", CheckPage.class, OpenDraft.parameters(draft))
                : new RouterLink("", StepPage.class, parameters(draft, step));
        link.setText(words);
        return link;
    }

    static void go(UUID draft, Step step) {
        var ui = UI.getCurrent();
        if (step == Step.CHECK) {
            ui.navigate(CheckPage.class, OpenDraft.parameters(draft));
        } else {
            ui.navigate(StepPage.class, parameters(draft, step));
        }
    }

    static RouterLink back(UUID draft, Answers answers) {
        return HomePage.link(draft, "Refer " + Names.of(answers));
    }

    private static RouteParameters parameters(UUID draft, Step step) {
        return new RouteParameters(new RouteParam("draft", draft.toString()), new RouteParam("step", step.slug()));
    }

    private void show(Refer.Draft draft) {
        removeAll();
        var home = new RouterLink("", HomePage.class);
        home.setText("Home");
        var name = Names.of(draft.answers());
        var saved = new SavedAt();
        saved.saved(draft.savedAt(), "Your draft is kept until " + Written.day(draft.keptUntil()) + ".");
        var delete = new Button(
                "Delete this draft",
                event -> DeleteDraftDialog.ask(() -> {
                    desk.deleteDraft(draft.id());
                    UI.getCurrent().navigate(HomePage.class);
                }));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        add(Split.aside(
                new Stack(
                        new BackLink(home),
                        new PageHeader("Refer " + name)
                                .lede(
                                        "About a minute for the short path. They see every word and decide before anyone at the service does."),
                        section(
                                "Needed",
                                new TaskList()
                                        .task(
                                                link(draft, Step.WHO),
                                                "Contact only. No health details.",
                                                state(draft, Step.WHO))
                                        .task(
                                                link(draft, Step.JOB),
                                                "Only the job title is needed",
                                                state(draft, Step.JOB))
                                        .task(
                                                link(draft, Step.SITUATION),
                                                "At work or off, and what you would like help with",
                                                state(draft, Step.SITUATION))),
                        section(
                                "Helps, if you have it",
                                new TaskList()
                                        .task(
                                                link(draft, Step.TRIED),
                                                "So that nobody suggests it again",
                                                state(draft, Step.TRIED))),
                        section("Send", sending(draft, name)),
                        saved,
                        Row.actions(delete)),
                new WhatHappensNext(draft.answers().typed().isEmpty() ? "The person" : name)));
    }

    private static Div section(String heading, TaskList tasks) {
        return Stack.small(new H2(heading), tasks);
    }

    private TaskList sending(Refer.Draft draft, String name) {
        var words = "Check answers and send to " + name;
        return next(desk, draft.answers()) == Step.CHECK
                ? new TaskList()
                        .task(
                                link(draft.id(), Step.CHECK, words),
                                "They get exactly these words and decide",
                                new StatusTag(Tone.INFO, "Ready"))
                : new TaskList().notYet(words, "Opens when the three needed parts are done");
    }

    private static RouterLink link(Refer.Draft draft, Step step) {
        return link(draft.id(), step, ReferQuestions.title(step));
    }

    private StatusTag state(Refer.Draft draft, Step step) {
        boolean begun = draft.answers().begun(step);
        boolean right = desk.check(step, draft.answers()).isEmpty();
        if (step == Step.TRIED && !begun) {
            return new StatusTag(Tone.PLAIN, "Optional");
        }
        if (right) {
            return new StatusTag(Tone.GOOD, "Done");
        }
        return begun ? new StatusTag(Tone.INFO, "Started") : new StatusTag(Tone.PLAIN, "To do");
    }
}
