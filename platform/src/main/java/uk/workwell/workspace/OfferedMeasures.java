package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.measures.MeasureAsk;
import uk.workwell.casework.measures.MeasureTaken;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** What can be asked: in a conversation, or by a link that the person answers alone. */
class OfferedMeasures extends Div {

    private final Consumer<Questionnaire> send;
    private final Consumer<MeasureAsk> takeBack;

    OfferedMeasures(
            CaseId caseId,
            List<Questionnaire> offered,
            List<MeasureTaken> taken,
            List<MeasureAsk> waiting,
            Consumer<Questionnaire> send,
            Consumer<MeasureAsk> takeBack) {
        this.send = send;
        this.takeBack = takeBack;
        var lines = new Lines().withActions();
        for (var one : offered) {
            var last = taken.stream()
                    .filter(answers -> of(one, answers))
                    .findFirst()
                    .map(answers -> "Last on " + Dates.day(answers.on())
                            + (answers.recordedBy() == null ? ", by the person’s link" : ""))
                    .orElse("Not asked yet");
            lines.line(
                    new RouterLink(
                            one.name(),
                            TakeMeasureView.class,
                            new RouteParameters(
                                    Map.of(CasePart.CASE, caseId.toString(), TakeMeasureView.MEASURE, one.code()))),
                    one.about() + ". " + last,
                    byLink(one, waiting));
        }
        add(new Panel("Ask a questionnaire").flush(lines));
    }

    static boolean of(Questionnaire one, MeasureTaken answers) {
        return answers.questionnaire().code().equals(one.code());
    }

    private Component[] byLink(Questionnaire one, List<MeasureAsk> waiting) {
        var ask = waiting.stream()
                .filter(open -> open.questionnaire().equals(one.code()))
                .findFirst();
        if (ask.isEmpty()) {
            var button = new Button("Send a link", click -> send.accept(one));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel("Send a link to answer " + one.name());
            return new Component[] {button};
        }
        var back = new Button("Take it back", click -> takeBack.accept(ask.get()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel("Take back the link to " + one.name());
        return new Component[] {
            new StatusTag(
                    Tone.INFO, "Link sent, until " + Dates.shortDay(ask.get().expiresAt())),
            back
        };
    }
}
