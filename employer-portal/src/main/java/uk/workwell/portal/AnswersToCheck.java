package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;

/** All answers of a draft, each with the link that changes it. Unanswered optional questions are left out. */
final class AnswersToCheck extends Div {

    private static final List<Field> ALWAYS = List.of(
            Field.FULL_NAME,
            Field.BIRTH_DATE,
            Field.POSTCODE,
            Field.MOBILE,
            Field.EMAIL,
            Field.JOB_TITLE,
            Field.AT_WORK,
            Field.HELP,
            Field.TRIED);

    private final Map<Field, Component> changes = new EnumMap<>(Field.class);
    private final Refer.Draft draft;
    private final List<Choice> sites;
    private final List<Choice> managers;

    AnswersToCheck(Refer.Draft draft, List<Choice> sites, List<Choice> managers, String area) {
        this.draft = draft;
        this.sites = sites;
        this.managers = managers;
        addClassName("ww-stack");
        var who = list(Step.WHO);
        if (!area.isEmpty()) {
            who.row("Area", area);
        }
        add(
                Stack.small(new H2("Who"), who),
                Stack.small(new H2("Job"), list(Step.JOB)),
                Stack.small(new H2("Situation"), list(Step.SITUATION)),
                Stack.small(new H2("Tried"), list(Step.TRIED)));
    }

    /** The link that changes this answer, for the error summary. */
    Component changeOf(Field field) {
        return Objects.requireNonNullElse(changes.get(field), this);
    }

    private SummaryList list(Step step) {
        var list = new SummaryList();
        for (var field : Field.values()) {
            if (field.step() == step && field != Field.COUNCIL && shown(field)) {
                var label = AnswerWords.label(field);
                var value = new Span(words(field));
                // Lines that were typed stay lines, and a right-to-left name does not turn its neighbours round.
                value.addClassName("ww-written");
                value.getElement().setAttribute("dir", "auto");
                var link = SummaryList.change(TasksPage.link(draft.id(), step, ""), label.toLowerCase(Locale.ROOT));
                link.setId("change-" + field.id());
                changes.put(field, link);
                list.row(label, value, link);
            }
        }
        return list;
    }

    private boolean shown(Field field) {
        return draft.answers().has(field) || ALWAYS.contains(field);
    }

    private String words(Field field) {
        return switch (field) {
            case SITE -> chosen(sites, field);
            case LINE_MANAGER -> chosen(managers, field);
            default -> AnswerWords.of(field, draft.answers());
        };
    }

    private String chosen(List<Choice> choices, Field field) {
        return choices.stream()
                .filter(choice -> choice.value().equals(draft.answers().get(field)))
                .map(Choice::words)
                .findFirst()
                .orElse(AnswerWords.NOTHING);
    }
}
