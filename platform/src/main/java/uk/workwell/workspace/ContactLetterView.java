package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.workwell.casework.Casework;
import uk.workwell.casework.ContactProgress;
import uk.workwell.casework.ContactReading;

/** Writes down that the letter went out, once enough was tried. */
@Route(value = "coach/case/:case/contact/letter", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ContactLetterView extends TriedView {

    private final Casework casework;

    ContactLetterView(CasePages pages, Casework casework, ContactReading reading) {
        super(pages, "Send the letter", reading);
        this.casework = casework;
    }

    @Override
    Optional<String> tooEarly(ContactProgress progress) {
        return progress.beforeLetter().map(missing -> missing + ". The letter is the last thing that is tried.");
    }

    @Override
    Component form(OpenCase open) {
        var form = new CaseForm("The letter is sent")
                .words(
                        new Paragraph(
                                "Send the letter to the address that the person gave, then say so here. It names no employer and no reason on the envelope. If no answer comes, trying can end some working days later."))
                .withActions();
        return saving(
                form,
                open,
                () -> casework.sendLetter(open.me(), open.id(), open.card().version()),
                "Letter written down");
    }
}
