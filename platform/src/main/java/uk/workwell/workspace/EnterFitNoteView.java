package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.fitnote.FitNotes;

/** Copies a fit note into a case. */
@Route(value = "coach/case/:case/fit-notes/new", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class EnterFitNoteView extends CaseFormView {

    private final FitNotes notes;

    EnterFitNoteView(CasePages pages, FitNotes notes) {
        super(pages, "Enter a fit note", "enter a fit note");
        this.notes = notes;
    }

    @Override
    CasePart part() {
        return CasePart.FIT_NOTES;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().state().live()) return notNow(open);
        var form = new FitNoteForm("Save fit note");
        form.withActions();
        return saving(form, open, () -> notes.enter(open.me(), open.id(), form.content()), "Fit note saved");
    }
}
