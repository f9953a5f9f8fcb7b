package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import uk.workwell.casework.lead.LoadOfCoach;
import uk.workwell.look.Bar;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** A line for each coach; on a narrow screen each becomes a card. */
class LoadTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    LoadTable() {
        addClassNames("ww-table", "ww-table--mid", "ww-table--stack");
        var head = new NativeTableRow();
        for (var title : List.of("Coach", "Weighted load", "Cases", "Silent", "Next free", "Away")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(new NativeTableHeader(head), body);
    }

    /** @param away when they are away next, and who covers */
    void line(LoadOfCoach coach, String away) {
        var name = new NativeTableHeaderCell(new Span(coach.name()));
        name.getElement().setAttribute("scope", "row");
        if (!coach.here()) {
            var left = new HtmlContainer("small");
            left.add("Has left. These cases wait for another coach");
            name.add(left);
        }
        var line = new NativeTableRow();
        line.add(
                name,
                cell("Weighted load", load(coach)),
                cell("Cases", cases(coach)),
                cell("Silent", silent(coach)),
                cell("Next free", new Span(free(coach))),
                cell("Away", new Span(away)));
        body.add(line);
    }

    private static Component load(LoadOfCoach coach) {
        if (!coach.here()) return new StatusTag(Tone.BAD, coach.weighted() + ", no coach");
        var words = "%d of %d".formatted(coach.weighted(), coach.hard());
        var bar = new Bar(coach.percent(), "Weighted load " + words)
                .tone(coach.atLimit() ? Tone.BAD : coach.full() ? Tone.WARN : Tone.QUIET);
        var said = coach.atLimit() ? words + ", at the limit" : coach.full() ? words + ", full" : words;
        var cell = new Span(bar, new Span(said));
        cell.addClassName("ww-cell-clock");
        return cell;
    }

    private static Component cases(LoadOfCoach coach) {
        var words = coach.live() == 1 ? "1 case" : coach.live() + " cases";
        if (coach.live() == 0) return new Span("No cases");
        var link = new RouterLink(words, MoveCasesView.class);
        link.setQueryParameters(MoveCasesView.of(coach.coach()));
        link.getElement().setAttribute("aria-label", "%s of %s".formatted(words, coach.name()));
        return link;
    }

    private static Component silent(LoadOfCoach coach) {
        return coach.silent() == 0
                ? new Span("None")
                : new StatusTag(Tone.WARN, coach.silent() == 1 ? "1 case" : coach.silent() + " cases");
    }

    private static String free(LoadOfCoach coach) {
        var next = coach.nextFree();
        if (next != null) return Dates.stamp(next);
        return coach.here() ? "Not within two weeks" : "Has left";
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
