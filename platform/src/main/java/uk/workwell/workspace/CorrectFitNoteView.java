package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.fitnote.FitNote;
import uk.workwell.casework.fitnote.FitNotes;

/** Corrects what a fit note says. What stood there before stays to be read. */
@Route(value = "coach/case/:case/fit-notes/:fitnote", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CorrectFitNoteView extends CaseFormView {

    static final String NOTE = "fitnote";

    private final FitNotes notes;
    private String note = "";

    CorrectFitNoteView(CasePages pages, FitNotes notes) {
        super(pages, "Correct a fit note", "correct a fit note");
        this.notes = notes;
    }

    @Override
    CasePart part() {
        return CasePart.FIT_NOTES;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        note = event.getRouteParameters().get(NOTE).orElse("");
        super.beforeEnter(event);
    }

    @Override
    Component content(OpenCase open) {
        var found = notes.of(open.me(), open.id()).stream()
                .filter(one -> one.inForce() && one.note().toString().equals(note))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!open.card().state().live()) return notNow(open);
        var form = new FitNoteForm("Save correction");
        form.show(found.content());
        var mistake = new Button("It was entered by mistake", click -> takeBack(open, found, form));
        mistake.setId("take-back");
        form.withActions(mistake);
        return saving(
                form,
                open,
                () -> notes.correct(open.me(), open.id(), found.note(), found.revision(), form.content()),
                "Fit note corrected");
    }

    private void takeBack(OpenCase open, FitNote found, FitNoteForm form) {
        switch (notes.takeBack(open.me(), open.id(), found.note(), found.revision())) {
            case CaseResult.Done done -> {
                Notification.show("Taken back. It stays to be read", 6000, Notification.Position.BOTTOM_START);
                getUI().ifPresent(ui -> ui.navigate(
                        FitNotesView.class,
                        new RouteParameters(CasePart.CASE, open.id().toString())));
            }
            case CaseResult.Refused refused -> form.show(refused.faults());
            case CaseResult.ChangedSince changed -> form.changed(changed);
            case CaseResult.NotFound gone -> throw new NotFoundException();
        }
    }
}
