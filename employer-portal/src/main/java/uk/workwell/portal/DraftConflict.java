package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;
import uk.workwell.tenant.calendar.Written;

/** The same draft was saved elsewhere: shows both versions of what differs, and lets the writer choose. */
final class DraftConflict extends Div {

    static final Refer.Draft NONE = new Refer.Draft(new UUID(0, 0), 0, Answers.NONE, Instant.EPOCH, Instant.EPOCH);

    private final Consumer<Refer.Draft> keepHere;
    private final Consumer<Refer.Draft> useOther;

    DraftConflict(Consumer<Refer.Draft> keepHere, Consumer<Refer.Draft> useOther) {
        this.keepHere = keepHere;
        this.useOther = useOther;
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
    }

    void gone() {
        removeAll();
        var home = new RouterLink("", HomePage.class);
        home.setText("Home");
        add(new Notice(
                        Tone.WARN,
                        "This draft is not there any more",
                        "It was sent or deleted in another window. What you typed here was not kept.")
                .and(home));
    }

    void show(Step step, Answers here, Refer.Draft theirs) {
        removeAll();
        var table = new NativeTable();
        table.addClassNames("ww-table", "ww-table--stack");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell("Question"),
                        new NativeTableHeaderCell("Here"),
                        new NativeTableHeaderCell("In the other window")));
        differing(step, here, theirs.answers()).forEach(field -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(AnswerWords.label(field)),
                        cell("Here", AnswerWords.of(field, here)),
                        cell("There", AnswerWords.of(field, theirs.answers())))));
        add(new Stack(
                new Notice(
                        Tone.WARN,
                        "This draft was saved in another window or on another device",
                        "That was on " + Written.stamp(theirs.savedAt())
                                + ". Nothing was overwritten. Choose which version goes on."),
                table,
                Row.actions(
                        new Button("Keep what is here", event -> keepHere.accept(theirs)),
                        new Button("Use the other version", event -> useOther.accept(theirs)))));
    }

    private static List<Field> differing(Step step, Answers here, Answers there) {
        return Arrays.stream(Field.values())
                .filter(field -> field.step() == step && !here.get(field).equals(there.get(field)))
                .toList();
    }

    private static NativeTableCell cell(String label, String words) {
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
