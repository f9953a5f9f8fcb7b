package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.workwell.casework.Casework;
import uk.workwell.casework.ContactProgress;
import uk.workwell.casework.ContactReading;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** Ends trying to reach somebody, once the letter's time has passed. */
@Route(value = "coach/case/:case/contact/end", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class StopContactView extends TriedView {

    private final Casework casework;

    StopContactView(CasePages pages, Casework casework, ContactReading reading) {
        super(pages, "End trying to reach them", reading);
        this.casework = casework;
    }

    @Override
    Optional<String> tooEarly(ContactProgress progress) {
        var from = progress.endFrom();
        return progress.beforeEnd()
                .map(missing -> from == null
                        ? missing + "."
                        : "The letter has time until %s. You can end it from then on.".formatted(Dates.day(from)));
    }

    @Override
    Component form(OpenCase open) {
        var form = new CaseForm("End the case")
                .words(new Notice(
                                Tone.WARN,
                                "The case ends as “could not be reached”.",
                                "The person can come back at any time with a new referral. The employer sees nothing of this.")
                        .fullWidth())
                .withActions();
        return saving(
                form,
                open,
                () -> casework.giveUpContact(open.me(), open.id(), open.card().version()),
                "The case has ended");
    }
}
