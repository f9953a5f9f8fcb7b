package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.EmployerView.StaffLine;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.tenant.calendar.Written;

/** Staff in support: rows from 768 px on, cards below. */
final class StaffTable extends Div {

    StaffTable(List<StaffLine> lines) {
        addClassName("ww-panel");
        var table = new NativeTable();
        table.addClassNames("ww-table", "ww-table--stack");
        var head = new NativeTableRow();
        for (var name : List.of("Name", "Site", "What you may know", "Next")) {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    static StatusTag tag(Status status) {
        var tone =
                switch (status) {
                    case IN_CONTACT -> Tone.GOOD;
                    case SENT, NOT_PROGRESSED, NO_UPDATE, ENDED -> Tone.QUIET;
                };
        return new StatusTag(tone, status.words());
    }

    /** What comes next, or an empty text. */
    static String next(StaffLine line) {
        return line.status() == Status.SENT ? "You hear by " + Written.shortDay(line.answerBy()) : "";
    }

    private static NativeTableRow row(StaffLine line) {
        var link = new RouterLink(
                "", StaffMemberPage.class, new RouteParameters("id", line.id().toString()));
        link.setText(Names.shortened(line.name()));
        var name = new NativeTableHeaderCell(link);
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell("Site", new Span(Objects.requireNonNullElse(line.site(), "Not given"))),
                cell("You may know", tag(line.status())),
                next(line).isEmpty() ? new NativeTableCell() : cell("Next", new Span(next(line))));
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
