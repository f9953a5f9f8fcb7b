package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.Casework;
import uk.workwell.casework.ContactReading;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Ends trying to reach somebody, once the letter's time has passed. */
@Route(value = "coach/case/:case/contact/end", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class StopContactView extends CaseFormView {

    private final Casework casework;
    private final ContactReading reading;

    StopContactView(CasePages pages, Casework casework, ContactReading reading) {
        super(pages, "End trying to reach them", "contact");
        this.casework = casework;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().contactCanBeLogged()) return notNow(open);
        var progress = reading.of(open.mine(), open.card());
        var tried = new Panel("What was tried").flush(ContactSteps.lines(progress));
        var missing = progress.beforeEnd();
        if (missing.isPresent()) {
            var from = progress.endFrom();
            return new Stack(
                    tried,
                    new Paragraph(
                            from == null
                                    ? missing.get() + "."
                                    : "The letter has time until %s. You can end it from then on."
                                            .formatted(Dates.day(from))));
        }
        var form = new CaseForm("End the case")
                .words(new Notice(
                                Tone.WARN,
                                "The case ends as “could not be reached”.",
                                "The person can come back at any time with a new referral. The employer sees nothing of this.")
                        .fullWidth())
                .withActions();
        return new Stack(
                tried,
                saving(
                        form,
                        open,
                        () -> casework.giveUpContact(
                                open.me(), open.id(), open.card().version()),
                        "The case has ended"));
    }
}
