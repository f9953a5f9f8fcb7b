package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.Casework;
import uk.workwell.casework.ContactReading;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;

/** Writes down that the letter went out, once enough was tried. */
@Route(value = "coach/case/:case/contact/letter", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ContactLetterView extends CaseFormView {

    private final Casework casework;
    private final ContactReading reading;

    ContactLetterView(CasePages pages, Casework casework, ContactReading reading) {
        super(pages, "Send the letter", "contact");
        this.casework = casework;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().contactCanBeLogged()) return notNow(open);
        var progress = reading.of(open.mine(), open.card());
        var tried = new Panel("What was tried").flush(ContactSteps.lines(progress));
        var missing = progress.beforeLetter();
        if (missing.isPresent()) {
            return new Stack(tried, new Paragraph(missing.get() + ". The letter is the last thing that is tried."));
        }
        var form = new CaseForm("The letter is sent")
                .words(
                        new Paragraph(
                                "Send the letter to the address that the person gave, then say so here. It names no employer and no reason on the envelope. If no answer comes, trying can end some working days later."))
                .withActions();
        return new Stack(
                tried,
                saving(
                        form,
                        open,
                        () -> casework.sendLetter(
                                open.me(), open.id(), open.card().version()),
                        "Letter written down"));
    }
}
