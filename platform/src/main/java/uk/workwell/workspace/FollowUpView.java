package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.FollowUpTask;
import uk.workwell.casework.LogFollowUp;
import uk.workwell.casework.MissingReason;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** Asks how somebody fares some weeks after the end of support. */
@Route(value = "coach/case/:case/follow-up", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class FollowUpView extends CaseFormView {

    private final Episodes episodes;
    private final EpisodeReading reading;

    FollowUpView(CasePages pages, Episodes episodes, EpisodeReading reading) {
        super(pages, "Follow-up", "follow-up");
        this.episodes = episodes;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        var next = reading.followUps(open.me(), open.id()).stream()
                .filter(task -> !task.done())
                .findFirst();
        return open.card().followUpCanBeLogged() && next.isPresent() ? form(open, next.get()) : notNow(open);
    }

    private Component form(OpenCase open, FollowUpTask task) {
        var outcome = new Select<WorkOutcome>();
        outcome.setLabel("How the person stands with work");
        outcome.setItems(WorkOutcome.values());
        outcome.setItemLabelGenerator(one -> one == null ? "No answer" : one.words());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption("No answer");
        outcome.addClassName("ww-w-l");
        var missing = new Select<MissingReason>();
        missing.setLabel("If there is no answer: why");
        missing.setItems(MissingReason.values());
        missing.setItemLabelGenerator(one -> one == null ? "There is an answer" : one.words());
        missing.setEmptySelectionAllowed(true);
        missing.setEmptySelectionCaption("There is an answer");
        missing.addClassName("ww-w-l");
        var ability = score("Can work, 0 to 10", "10 is the best they have ever been able to work. Optional");
        var confidence = score("Sure to be in work in three months, 0 to 10", "Optional");
        var satisfaction = score("Content with the service, 1 to 5", "Optional");
        var words = CaseForm.note("Note for the care team", "Optional. The person can ask to read it");
        var form = new CaseForm("Save follow-up")
                .words(new Notice(
                                Tone.INFO,
                                "%d weeks after the end, due %s.".formatted(task.weeks(), Dates.day(task.dueOn())),
                                "Ask by phone, text or e-mail, as the person likes best. After the last follow-up the case is archived.")
                        .fullWidth())
                .field("outcome", outcome)
                .field("missing", missing)
                .field("ability", ability)
                .field("confidence", confidence)
                .field("satisfaction", satisfaction)
                .field("words", words)
                .withActions();
        return saving(
                form,
                open,
                () -> episodes.logFollowUp(
                        open.me(),
                        new LogFollowUp(
                                open.id(),
                                task.weeks(),
                                outcome.getValue(),
                                missing.getValue(),
                                ability.getValue(),
                                confidence.getValue(),
                                satisfaction.getValue(),
                                words.getValue(),
                                open.card().version())),
                "Follow-up saved");
    }

    private static IntegerField score(String label, String helper) {
        var score = new IntegerField(label);
        score.setHelperText(helper);
        score.addClassName("ww-w-m");
        return score;
    }
}
