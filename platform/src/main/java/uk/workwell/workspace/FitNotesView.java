package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.fitnote.FitNote;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** The fit notes of a case: what each says, whichever ends last first, and how each was corrected. */
@Route(value = "coach/case/:case/fit-notes", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class FitNotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final FitNotes notes;
    private final Team team;

    FitNotesView(CasePages pages, FitNotes notes, Team team) {
        this.pages = pages;
        this.notes = notes;
        this.team = team;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(pages.open(event, CasePart.FIT_NOTES));
    }

    @Override
    public String getPageTitle() {
        return "Fit notes of a case – WorkWell";
    }

    private void show(OpenCase open) {
        var all = notes.of(open.me(), open.id());
        removeAll();
        add(pages.withPanels(open, CasePart.FIT_NOTES, all.isEmpty() ? none(open) : list(open, all)));
    }

    private static Component none(OpenCase open) {
        return new EmptyState(
                "No fit note yet",
                "Copy what it says here. You are told before it ends, and a phased return is checked against it. An employer never sees it.",
                live(open) ? enter(open) : new Div());
    }

    private Component list(OpenCase open, List<FitNote> all) {
        var page = new Stack(Row.between(new H2("Fit notes"), live(open) ? enter(open) : new Div()));
        all.stream().filter(FitNote::inForce).forEach(note -> page.add(panel(open, note, all)));
        all.stream()
                .filter(note -> note.state() == FitNote.State.TAKEN_BACK)
                .forEach(note ->
                        page.add(new Details("Entered by mistake: " + FitNoteWords.head(note.content()), facts(note))));
        return page;
    }

    private Component panel(OpenCase open, FitNote note, List<FitNote> all) {
        var panel =
                new Panel(FitNoteWords.head(note.content())).headEnd(FitNoteWords.tag(note.content(), open.today()));
        var body = new Stack(facts(note));
        if (note.content().fitness() == Fitness.MAY_BE_FIT && note.content().cannotAdjustSince() == null) {
            body.add(new Notice(
                            Tone.INFO,
                            "If the employer cannot make these changes, it counts as “not fit for work”.",
                            "No new fit note is needed. Write down since when, with “Correct”.")
                    .fullWidth());
        }
        var earlier = all.stream()
                .filter(one -> one.note().equals(note.note()) && one.revision() < note.revision())
                .toList();
        earlier.forEach(one ->
                body.add(new Details("As it stood before, entered " + Dates.stamp(one.enteredAt()), facts(one))));
        panel.body(body);
        return live(open) ? panel.foot(actions(open, note)) : panel;
    }

    private Component actions(OpenCase open, FitNote note) {
        var correct = new RouterLink(
                "Correct",
                CorrectFitNoteView.class,
                new RouteParameters(
                        new RouteParam(CasePart.CASE, open.id().toString()),
                        new RouteParam(CorrectFitNoteView.NOTE, note.note().toString())));
        correct.getElement().setAttribute("aria-label", "Correct: " + FitNoteWords.head(note.content()));
        if (note.nothingFollows()) return Row.actions(correct);
        var last = new Button("No other fit note follows", click -> nothingFollows(open, note));
        last.addClassName("ww-btn--s");
        return Row.actions(correct, last);
    }

    private void nothingFollows(OpenCase open, FitNote note) {
        var answer = notes.nothingFollows(open.me(), open.id(), note.note(), note.revision());
        Notification.show(
                answer instanceof CaseResult.Done
                        ? "Written down. Nobody is reminded of its end"
                        : "Somebody changed this meanwhile: this is how it stands now",
                6000,
                Notification.Position.BOTTOM_START);
        show(open);
    }

    private Component facts(FitNote note) {
        return FitNoteWords.facts(
                note, team.find(note.enteredBy()).map(Colleague::name).orElse("a former colleague"));
    }

    private static boolean live(OpenCase open) {
        return open.card().state().live();
    }

    private static RouterLink enter(OpenCase open) {
        var link = new RouterLink(
                "Enter a fit note",
                EnterFitNoteView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        link.addClassNames("ww-btn", "ww-btn--secondary");
        return link;
    }
}
