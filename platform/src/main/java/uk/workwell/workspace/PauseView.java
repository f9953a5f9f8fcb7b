package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.PauseSupport;
import uk.workwell.look.Notice;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Lets support rest for a time that is named, and go on again. */
@Route(value = "coach/case/:case/pause", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class PauseView extends CaseFormView {

    private final Episodes episodes;
    private final EpisodeReading reading;

    PauseView(CasePages pages, Episodes episodes, EpisodeReading reading) {
        super(pages, "Pause support", "pause");
        this.episodes = episodes;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        if (open.card().canResume()) return goesOn(open);
        if (!open.card().canBePaused()) return notNow(open);
        var rules = reading.rules(open.me());
        int most = rules.pauseWeeks().value();
        var from = CaseForm.day("First day of the pause", "Today, or up to 14 days back");
        from.setValue(open.today());
        var until = CaseForm.day("Support goes on, on", "At most %d weeks later".formatted(most));
        var reason = CaseForm.note("Why", "For the care team. The person can ask to read it");
        var moves = rules.pauseMovesTheEnd().value()
                ? "The end of support moves by as many days as the pause lasts."
                : "By this area's rule the end of support does not move.";
        var form = new CaseForm("Pause support")
                .words(new Notice(
                                Tone.INFO,
                                moves,
                                "Targets that were missed before stay missed: a pause changes nothing about the past.")
                        .fullWidth())
                .required("from", from, "Enter the first day of the pause, like 24/11/2026")
                .required("until", until, "Enter the day on which support goes on, like 8/12/2026")
                .required("reason", reason, "Say why support rests")
                .withActions();
        return saving(
                form,
                open,
                () -> episodes.pause(
                        open.me(),
                        new PauseSupport(
                                open.id(),
                                from.getValue(),
                                until.getValue(),
                                reason.getValue(),
                                open.card().version())),
                "Support is paused");
    }

    private Component goesOn(OpenCase open) {
        var until = open.card().pausedUntil();
        var planned = new Paragraph(
                "Support rests until %s and goes on by itself on that day. You can end the pause today; then only the days up to today count as paused."
                        .formatted(until == null ? "a day that was named" : Dates.day(until)));
        var form = new CaseForm("Go on with support today").words(planned).withActions();
        return new Stack(saving(
                form,
                open,
                () -> episodes.resume(open.me(), open.id(), open.card().version()),
                "Support goes on"));
    }
}
