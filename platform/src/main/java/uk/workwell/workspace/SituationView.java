package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import uk.workwell.casework.ChangeCohort;
import uk.workwell.casework.CohortWords;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;
import uk.workwell.tenant.settings.Cohort;

/** Writes down that somebody lost, found or left work; the length of support follows. */
@Route(value = "coach/case/:case/situation", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class SituationView extends CaseFormView {

    private final Episodes episodes;
    private final EpisodeReading reading;

    SituationView(CasePages pages, Episodes episodes, EpisodeReading reading) {
        super(pages, "Change the situation", "situation");
        this.episodes = episodes;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().cohortCanChange()) return notNow(open);
        var weeks = reading.weeks(open.me(), open.id());
        var cohort = new RadioButtonGroup<Cohort>("Situation now");
        cohort.setItems(Arrays.stream(Cohort.values())
                .filter(one -> one != open.card().cohort())
                .toList());
        cohort.setItemLabelGenerator(one -> "%s: %d weeks%s"
                .formatted(
                        CohortWords.of(one),
                        weeks.of(one).value(),
                        open.card().startedOn() == null
                                ? ""
                                : ", then support ends on "
                                        + Dates.day(open.card()
                                                .clock()
                                                .lasting(weeks.of(one).value())
                                                .endsOn())));
        var reason = CaseForm.note("What has changed", "For the care team. The person can ask to read it");
        var form = new CaseForm("Change the situation")
                .words(new Notice(
                                Tone.INFO,
                                "So far: %s."
                                        .formatted(CohortWords.of(open.card().cohort())),
                                "The new length counts from the same first day. If it is over already, support comes to its end tonight.")
                        .fullWidth())
                .required("cohort", cohort, "Choose the situation")
                .required("reason", reason, "Say what has changed")
                .withActions();
        return saving(
                form,
                open,
                () -> episodes.changeCohort(
                        open.me(),
                        new ChangeCohort(
                                open.id(),
                                cohort.getValue(),
                                reason.getValue(),
                                open.card().version())),
                "The situation is changed, and the clock with it");
    }
}
