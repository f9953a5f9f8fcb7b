package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.referral.Receipt;
import uk.workwell.referral.Replay;

/** Two receipts side by side, rule by rule; what differs is said in words. */
class ReplayTable extends Div {

    ReplayTable(Replay replay) {
        var then = lines(replay.then());
        var again = lines(replay.again());
        var rules = new LinkedHashSet<>(then.keySet());
        rules.addAll(again.keySet());
        int changed = (int) rules.stream()
                .filter(rule -> differ(then.get(rule), again.get(rule)))
                .count();
        var table = new NativeTable();
        table.addClassNames("ww-table", "ww-table--mid", "ww-table--stack");
        var old = column(replay.then(), "On the day of receipt");
        var fresh = column(replay.again(), "Run again");
        var body = new NativeTableBody();
        body.add(row(
                "All together",
                Tags.rulesSay(replay.then().outcome()),
                Tags.rulesSay(replay.again().outcome()),
                replay.then().outcome() != replay.again().outcome(),
                old,
                fresh));
        rules.forEach(rule -> body.add(row(
                rule,
                cell(then.get(rule)),
                cell(again.get(rule)),
                differ(then.get(rule), again.get(rule)),
                old,
                fresh)));
        table.add(new NativeTableHeader(head(old, fresh)), body);
        add(new Stack(summary(replay, changed), new Panel("Rule by rule").flush(table)));
    }

    private static Component summary(Replay replay, int changed) {
        boolean same = replay.then().outcome() == replay.again().outcome();
        var words = changed == 0
                ? "Every rule says the same."
                : changed == 1 ? "One rule says something else." : changed + " rules say something else.";
        return new Notice(
                        same ? Tone.INFO : Tone.WARN,
                        same ? "The answer stays the same." : "The answer changes.",
                        words + " What was kept on the day of receipt stays as it is.")
                .fullWidth();
    }

    private static Map<String, Receipt.Line> lines(Receipt receipt) {
        var lines = new LinkedHashMap<String, Receipt.Line>();
        receipt.lines().forEach(line -> lines.put(line.rule(), line));
        return lines;
    }

    /** Hints follow from the rest. */
    private static boolean differ(Receipt.@Nullable Line one, Receipt.@Nullable Line other) {
        return one == null
                || other == null
                || one.outcome() != other.outcome()
                || !one.words().equals(other.words())
                || !one.needs().equals(other.needs());
    }

    private static String column(Receipt receipt, String words) {
        return "%s, settings %d".formatted(words, receipt.settingsVersion());
    }

    private static NativeTableRow head(String... titles) {
        var row = new NativeTableRow();
        var all = new ArrayList<String>(List.of("Rule"));
        all.addAll(List.of(titles));
        all.add("Difference");
        all.forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private static NativeTableRow row(
            String rule, Component then, Component again, boolean changed, String old, String fresh) {
        var name = new NativeTableHeaderCell(rule);
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(
                name,
                labelled(old, then),
                labelled(fresh, again),
                changed ? labelled("Difference", new StatusTag(Tone.WARN, "Changed")) : new NativeTableCell());
        return row;
    }

    private static NativeTableCell labelled(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static Component cell(Receipt.@Nullable Line line) {
        if (line == null) return new Span("Not asked");
        var needs = new Div(line.needs());
        needs.addClassName("ww-small");
        return new Div(Tags.rulesSay(line.outcome()), new Div(line.words()), needs);
    }
}
