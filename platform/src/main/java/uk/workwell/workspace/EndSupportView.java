package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.EndSupport;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Tone;

/** Ends support: why, how the person stands with work, and what is left open. */
@Route(value = "coach/case/:case/end", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class EndSupportView extends CaseFormView {

    private final Episodes episodes;
    private final EpisodeReading reading;

    EndSupportView(CasePages pages, Episodes episodes, EpisodeReading reading) {
        super(pages, "End support", "end");
        this.episodes = episodes;
        this.reading = reading;
    }

    @Override
    Component content(OpenCase open) {
        if (!open.card().canEnd()) return notNow(open);
        var reason = new Select<ExitReason>();
        reason.setLabel("Why support ends");
        reason.setItems(ExitReason.values());
        reason.setItemLabelGenerator(ExitReason::words);
        reason.addClassName("ww-w-l");
        open.card().exitReason().ifPresent(reason::setValue);
        var outcome = new Select<WorkOutcome>();
        outcome.setLabel("How the person stands with work");
        outcome.setItems(WorkOutcome.values());
        outcome.setItemLabelGenerator(WorkOutcome::words);
        outcome.addClassName("ww-w-l");
        var words = CaseForm.note("Note for the care team", "Optional. The person can ask to read it");
        reason.addValueChangeListener(change -> outcome.setVisible(change.getValue() != ExitReason.DIED));
        var form = new CaseForm("End support");
        reading.barred(open.me(), open.id())
                .ifPresent(
                        why -> form.words(new Notice(Tone.WARN, "This case cannot be closed now.", why).fullWidth()));
        leftOpen(open, form);
        form.required("reason", reason, "Choose why support ends")
                .field("outcome", outcome)
                .field("words", words)
                .words(new Notice(
                                Tone.INFO,
                                "For %d days support can go on again in this case."
                                        .formatted(reading.reopenDays(open.me())),
                                "Follow-ups come 6, 13 and 26 weeks after the end. What the person permitted the employer to see ends after 28 days.")
                        .fullWidth())
                .withActions();
        return saving(
                form,
                open,
                () -> episodes.end(
                        open.me(),
                        new EndSupport(
                                open.id(),
                                reason.getValue(),
                                outcome.isVisible() ? outcome.getValue() : null,
                                words.getValue(),
                                open.card().version())),
                "Support has ended");
    }

    private void leftOpen(OpenCase open, CaseForm form) {
        var goals = reading.leftOpen(open.me(), open.id());
        if (goals.isEmpty()) return;
        var list = new UnorderedList();
        goals.forEach(goal -> list.add(new ListItem(goal)));
        form.words(new Panel("Left open").body(list).foot("They stay in the record as they are."));
    }
}
