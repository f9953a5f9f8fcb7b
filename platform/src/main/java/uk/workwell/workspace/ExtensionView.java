package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.AnswerExtension;
import uk.workwell.casework.AskExtension;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExtensionAsk;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** Asks the lead for more weeks, and is where the lead gives them or says no. */
@Route(value = "coach/case/:case/extension", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ExtensionView extends CaseFormView {

    private final Episodes episodes;
    private final EpisodeReading reading;
    private final Team team;

    ExtensionView(CasePages pages, Episodes episodes, EpisodeReading reading, Team team) {
        super(pages, "More weeks", "extension");
        this.episodes = episodes;
        this.reading = reading;
        this.team = team;
    }

    @Override
    Component content(OpenCase open) {
        var waiting = reading.asked(open.me(), open.id());
        if (waiting.isPresent()) return asked(open, waiting.get());
        if (!open.card().canBeExtended()) return notNow(open);
        int left =
                reading.rules(open.me()).extensionWeeks().value() - open.card().extensionWeeks();
        if (left <= 0) {
            return new Notice(
                            Tone.INFO,
                            "This area gives no more weeks.",
                            "Support ends on the day that the clock shows.")
                    .fullWidth();
        }
        var weeks = new IntegerField("Weeks");
        weeks.setHelperText("1 to %d, as far as this area's limit leaves".formatted(left));
        weeks.addClassName("ww-w-s");
        var reason = CaseForm.note("What the weeks are for", "The lead reads this");
        var form = new CaseForm("Ask the lead")
                .required("weeks", weeks, "Enter a number of weeks, like 2")
                .required("reason", reason, "Say what the weeks are for")
                .withActions();
        return saving(
                form,
                open,
                () -> episodes.askExtension(
                        open.me(),
                        new AskExtension(
                                open.id(),
                                weeks.getValue(),
                                reason.getValue(),
                                open.card().version())),
                "Your lead has the request");
    }

    private Component asked(OpenCase open, ExtensionAsk ask) {
        var facts = new SummaryList()
                .row("Weeks", String.valueOf(ask.weeks()))
                .row("What for", ask.reason())
                .row("Asked by", team.find(ask.askedBy()).map(Colleague::name).orElse("Former colleague"))
                .row("Asked on", Dates.stamp(ask.askedAt()))
                .row(
                        "Support ends",
                        ask.endsOn() == null ? "Not known" : Dates.day(ask.endsOn()) + ", without these weeks");
        var request = new Panel("Request").body(facts);
        if (!open.me().is(Role.LEAD) || ask.askedBy().equals(open.me().id())) {
            return new Stack(
                    request,
                    new Notice(
                                    Tone.INFO,
                                    "A lead has not answered yet.",
                                    "The answer appears in the timeline of the case.")
                            .fullWidth());
        }
        var approved = new RadioButtonGroup<Boolean>("Your answer");
        approved.setItems(true, false);
        approved.setItemLabelGenerator(yes -> Boolean.TRUE.equals(yes) ? "Give the weeks" : "Say no");
        var words = CaseForm.note("Words for the coach", "They stay in the case's timeline");
        var form = new CaseForm("Answer")
                .required("approved", approved, "Choose whether to give the weeks")
                .required("words", words, "Write a sentence for the coach")
                .withActions();
        return new Stack(
                request,
                saving(
                        form,
                        open,
                        () -> episodes.extend(
                                open.me(),
                                new AnswerExtension(
                                        open.id(),
                                        approved.getValue(),
                                        words.getValue(),
                                        open.card().version())),
                        "Answered"));
    }
}
