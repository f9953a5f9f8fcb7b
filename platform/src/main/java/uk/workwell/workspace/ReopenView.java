package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** Takes an end back within some weeks. */
@Route(value = "coach/case/:case/reopen", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ReopenView extends CaseFormView {

    private final Episodes episodes;
    private final EpisodeReading reading;

    ReopenView(CasePages pages, Episodes episodes, EpisodeReading reading) {
        super(pages, "Go on with support", "reopen");
        this.episodes = episodes;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        var ended = open.card().endedAt();
        if (!open.card().canReopen() || ended == null) return notNow(open);
        var last = ended.atZone(Dates.LONDON).toLocalDate().plusDays(reading.reopenDays(open.me()));
        var reason = CaseForm.note("Why support goes on", "For the care team. The person can ask to read it");
        var form = new CaseForm("Go on with support")
                .words(new Notice(
                                Tone.INFO,
                                "Possible until %s.".formatted(Dates.day(last)),
                                "After that a new referral opens a new case. The clock goes on from the same first day.")
                        .fullWidth())
                .required("reason", reason, "Say why support goes on")
                .withActions();
        return saving(
                form,
                open,
                () -> episodes.reopen(
                        open.me(), open.id(), reason.getValue(), open.card().version()),
                "Support goes on");
    }
}
