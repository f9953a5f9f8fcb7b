package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import uk.workwell.casework.measures.AddingQuestionnaires;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.measures.QuestionnaireResult;
import uk.workwell.casework.measures.Questionnaires;
import uk.workwell.casework.measures.Scale;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** The questionnaires that coaches can ask here, and adding one. A version never changes; whom it was asked does not stand here. */
@Route(value = "admin/questionnaires", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class QuestionnairesView extends Div implements HasDynamicTitle {

    private final Questionnaires questionnaires;
    private final Div list = new Div();

    QuestionnairesView(Questionnaires questionnaires, AddingQuestionnaires adding) {
        this.questionnaires = questionnaires;
        show();
        add(new Stack(
                new PageHeader("Questionnaires")
                        .facts("What coaches can ask. Answers stay with the version that was asked."),
                list,
                new AddFile(
                        "Add a questionnaire, or the next version of one",
                        "A file in the form of docs/questionnaires.md. Check the rights to use it first: some need a licence.",
                        file -> held(adding.check(file)),
                        file -> held(adding.add(file)),
                        this::show)));
    }

    @Override
    public String getPageTitle() {
        return "Questionnaires – WorkWell";
    }

    private void show() {
        var all = questionnaires.newest();
        var lines = new Lines();
        all.forEach(one -> lines.line(
                new Span(one.name()),
                one.about() + ". " + one.code() + ", version " + one.version(),
                questionnaires.isShipped(one.code())
                        ? new StatusTag(Tone.QUIET, "Comes with WorkWell")
                        : new StatusTag(Tone.INFO, "Added here")));
        list.removeAll();
        list.add(new Panel("Can be asked").count(new Count(all.size())).flush(lines));
    }

    private static AddFile.Held held(QuestionnaireResult result) {
        return switch (result) {
            case QuestionnaireResult.Sound(var one) -> new AddFile.Held.Sound(preview(one));
            case QuestionnaireResult.Refused(var words) -> new AddFile.Held.Wrong(words);
            case QuestionnaireResult.Added(var one) ->
                new AddFile.Held.Added("%s, version %d, can be asked now.".formatted(one.name(), one.version()));
        };
    }

    private static Component preview(Questionnaire one) {
        var items = new Lines();
        one.items()
                .forEach(item -> items.line(
                        new Span(item.text()),
                        item.code() + (item.reversed() ? ", counted the other way round" : ""),
                        item.crisisFrom() == null
                                ? new StatusTag[0]
                                : new StatusTag[] {new StatusTag(Tone.BAD, "A concern from " + item.crisisFrom())}));
        var scales = new Lines();
        one.scales().forEach(scale -> scales.line(new Span(scale.name()), about(scale)));
        var answers = one.choices().stream()
                .map(option -> one.options() == null ? option.words() : option.value() + " " + option.words())
                .collect(Collectors.joining("; "));
        return new Stack(
                new Panel(one.name() + ", version " + one.version())
                        .body(new Paragraph(one.asks()), new Paragraph("Answers: " + answers))
                        .flush(items)
                        .foot(one.attribution()),
                new Panel("What is counted").flush(scales));
    }

    private static String about(Scale scale) {
        var bands = scale.bands().stream()
                .map(band -> "%d to %d %s".formatted(band.from(), band.to(), band.words()))
                .collect(Collectors.joining(", "));
        return "%s of %s, %d to %d. %s"
                .formatted(
                        scale.counted().words(),
                        String.join(", ", scale.items()),
                        scale.low(),
                        scale.high(),
                        bands.isEmpty() ? "No cut-offs" : bands);
    }
}
