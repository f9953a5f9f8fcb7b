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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Row;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.TriageRow;
import uk.workwell.tenant.calendar.WorkingDays;

/** One window of the queue, each referral with its age against its timer. */
class TriageTable extends NativeTable {

    private final TriageWhere where;
    private final WorkingDays calendar;
    private final LocalDate today;

    TriageTable(
            List<TriageRow> rows, TriageWhere where, @Nullable ReferralId open, WorkingDays calendar, LocalDate today) {
        this.where = where;
        this.calendar = calendar;
        this.today = today;
        addClassNames("ww-table", "ww-table--mid", "ww-table--stack");
        var head = new NativeTableRow();
        for (var title : List.of("Person, route", "Received", timer(), "Rules say", "Note")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row, row.id().equals(open))));
        add(new NativeTableHeader(head), body);
    }

    private NativeTableRow line(TriageRow row, boolean open) {
        var link = TriageView.link(row.id(), row.name());
        link.setQueryParameters(where.query());
        var route = new HtmlContainer("small");
        route.add(row.route().words());
        var name = new NativeTableHeaderCell(link, route);
        name.getElement().setAttribute("scope", "row");
        var note = row.note();
        var line = new NativeTableRow();
        line.add(
                name,
                cell("Received", unbroken(Dates.shortDay(row.receivedAt()))),
                cell(timer(), age(row)),
                cell("Rules say", Tags.rulesSay(row.rulesSay())),
                note == null ? new NativeTableCell() : cell("Note", new Span(note)));
        if (open) {
            line.addClassName("is-selected");
            link.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private String timer() {
        return switch (where.tab()) {
            case TO_SCREEN, RISK_HOLD -> "Target";
            case ASKED_BACK -> "Answer";
            case DECIDED -> "Decided";
        };
    }

    private Component age(TriageRow row) {
        return switch (where.tab()) {
            case TO_SCREEN, RISK_HOLD -> Tags.due(calendar, today, row.screenBy());
            case DECIDED -> new Span(TriageWords.outcome(row.state()));
            case ASKED_BACK -> asked(row);
        };
    }

    private Component asked(TriageRow row) {
        var by = row.answerBy();
        var at = row.askedAt();
        if (by == null || at == null) return new Span("Answered");
        var since = new Span("asked " + Dates.shortDay(at));
        since.addClassNames("ww-small", "ww-nowrap");
        return new Row(Tags.due(calendar, today, by), since).tight();
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static Span unbroken(String text) {
        var span = new Span(text);
        span.addClassName("ww-nowrap");
        return span;
    }
}
