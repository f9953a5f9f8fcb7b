package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.workwell.casework.assessment.Assessment;
import uk.workwell.casework.assessment.AssessmentResult.ChangedSince;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.assessment.Score;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Somebody else saved the same assessment: both versions of what differs, and who chooses is the one who writes. */
class AssessmentConflict extends Div {

    private final Consumer<Assessment> keepHere;
    private final Runnable useTheirs;

    AssessmentConflict(Consumer<Assessment> keepHere, Runnable useTheirs) {
        this.keepHere = keepHere;
        this.useTheirs = useTheirs;
        getElement().setAttribute("role", "status");
    }

    void show(Findings here, ChangedSince changed) {
        var theirs = changed.theirs();
        var table = new NativeTable();
        table.addClassNames("ww-table", "ww-table--stack");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell("What"),
                        new NativeTableHeaderCell("Here"),
                        new NativeTableHeaderCell(changed.by())));
        for (var domain : Domain.values()) {
            row(table, domain.words(), area(here, domain), area(theirs.findings(), domain), changed.by());
            row(
                    table,
                    domain.words() + ", words",
                    here.wordsIn(domain),
                    theirs.findings().wordsIn(domain),
                    changed.by());
        }
        for (var score : Score.values()) {
            row(table, score.words(), number(here, score), number(theirs.findings(), score), changed.by());
        }
        removeAll();
        var choose = Row.actions(new Button("Use the other version", click -> useTheirs.run()));
        if (theirs.open()) {
            choose.addComponentAsFirst(new Button("Keep what is here", click -> keepHere.accept(theirs)));
        }
        add(new Stack(
                new Notice(
                        Tone.WARN,
                        changed.by() + " changed this assessment, " + Dates.stamp(changed.at()) + ".",
                        theirs.open()
                                ? "Nothing was overwritten, and what you wrote is still here. Choose which version goes on."
                                : "It is complete now. What you wrote is still here: copy it, and assess again if it is"
                                        + " needed."),
                table,
                choose));
    }

    void clear() {
        removeAll();
    }

    private static void row(NativeTable table, String what, String here, String there, String by) {
        if (here.equals(there)) return;
        table.getBody().add(new NativeTableRow(new NativeTableHeaderCell(what), cell("Here", here), cell(by, there)));
    }

    private static NativeTableCell cell(String label, String words) {
        var cell = new NativeTableCell(words.isEmpty() ? "Nothing" : words);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static String area(Findings findings, Domain domain) {
        if (findings.nothingHere().contains(domain)) return "Nothing in the way here";
        return findings.in(domain).stream().map(AssessmentConflict::words).collect(Collectors.joining("; "));
    }

    private static String words(Barrier barrier) {
        var words = barrier.code().words();
        if (barrier.severity() != null) {
            words += ", " + Barrier.SEVERITIES.get(barrier.severity()).toLowerCase();
        }
        if (barrier.changeable() != null) words += barrier.changeable() ? ", can change" : ", cannot change";
        return words;
    }

    private static String number(Findings findings, Score score) {
        return findings.score(score).map(String::valueOf).orElse("");
    }
}
