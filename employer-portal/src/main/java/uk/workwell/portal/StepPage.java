package uk.workwell.portal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.SavedAt;
import uk.workwell.look.Stack;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;

/** One step of "Refer someone". It saves itself while somebody types, and checks when they go on. */
@Route(value = "employer/refer/:draft/:step(who|job|situation|tried)", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class StepPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedAt saved = new SavedAt();
    private final DraftConflict conflict = new DraftConflict(this::keepHere, this::show);
    private Step step = Step.WHO;
    private Refer.Draft draft = DraftConflict.NONE;
    private ReferForm form = new ReferForm(List.of());

    StepPage(EmployerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        step = event.getRouteParameters().get("step").flatMap(Step::of).orElse(Step.WHO);
        OpenDraft.of(event, desk).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return ReferQuestions.title(step) + ". Refer someone – WorkWell";
    }

    private void show(Refer.Draft opened) {
        draft = opened;
        form = new ReferForm(ReferQuestions.of(step, desk));
        form.show(draft.answers());
        askCouncilWhereNeeded();
        form.onChange(this::save);
        errors.clear();
        conflict.clear();
        saved.saved(draft.savedAt());
        var go = new Button("Save and continue", event -> goOn());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var list = HomePage.link(draft.id(), "Back to the list");
        list.addClassName("ww-btn");
        removeAll();
        add(new Stack(
                        new BackLink(TasksPage.back(draft.id(), draft.answers())),
                        errors,
                        new H1(ReferQuestions.title(step)),
                        conflict,
                        form,
                        Row.actions(go, list, saved))
                .formWide());
    }

    private boolean save() {
        return save(draft, form.over(draft.answers()));
    }

    private void keepHere(Refer.Draft theirs) {
        save(theirs, form.over(theirs.answers()));
    }

    private boolean save(Refer.Draft over, Answers answers) {
        if (answers.equals(over.answers())) {
            return true;
        }
        return switch (desk.save(over.id(), over.revision(), answers)) {
            case Refer.Saving.Saved(var now) -> {
                draft = now;
                conflict.clear();
                saved.saved(now.savedAt());
                yield true;
            }
            case Refer.Saving.Conflict(var theirs) -> {
                conflict.show(step, answers, theirs);
                yield false;
            }
            case Refer.Saving.Gone() -> {
                conflict.gone();
                yield false;
            }
        };
    }

    private void goOn() {
        if (!save()) {
            return;
        }
        if (step == Step.WHO) {
            askCouncilWhereNeeded();
            if (desk.place(draft.answers()) instanceof Refer.Place.HandOn handOn) {
                handOn(handOn);
                return;
            }
        }
        var faults = desk.check(step, draft.answers());
        errors.show(form.fault(faults));
        if (!faults.isEmpty()) {
            UI.getCurrent().getPage().setTitle("Error: " + getPageTitle());
            return;
        }
        TasksPage.go(draft.id(), TasksPage.next(desk, draft.answers()));
    }

    /** The council is asked where the postcode leaves it open; elsewhere an old answer would only mislead. */
    private void askCouncilWhereNeeded() {
        if (step != Step.WHO || !draft.answers().has(Field.POSTCODE)) {
            return;
        }
        var postcodeAlone = draft.answers().with(Field.COUNCIL, "");
        if (desk.place(postcodeAlone) instanceof Refer.Place.AskCouncil(var councils)) {
            form.askCouncil(councils.entrySet().stream()
                    .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                    .toList());
        } else if (draft.answers().has(Field.COUNCIL)) {
            form.askCouncil(List.of());
            form.askCouncilOnlyWhen(false);
            save(draft, postcodeAlone);
        }
    }

    /** Nothing is kept for a place that no service covers; the form comes back as it was if the postcode was wrong. */
    private void handOn(Refer.Place.HandOn page) {
        var answers = draft.answers();
        desk.deleteDraft(draft.id());
        removeAll();
        add(new HandOnPanel(page, () -> {
            var again = desk.startDraft();
            desk.draft(again).ifPresent(fresh -> desk.save(again, fresh.revision(), answers));
            TasksPage.go(again, Step.WHO);
        }));
    }
}
