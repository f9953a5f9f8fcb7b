package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same facts of many things; on a narrow screen each row becomes a card. */
class Table extends Div {

    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    Table(String... columns) {
        this.columns = List.of(columns);
        addClassName("ww-table-wrap");
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        table.addClassNames("ww-table", "ww-table--stack");
        add(table);
    }

    /** @param under a quiet line under the row's name, or null */
    Table row(String name, @Nullable String under, Component... cells) {
        var first = new NativeTableHeaderCell(new Span(name));
        first.getElement().setAttribute("scope", "row");
        if (under != null) {
            var small = new HtmlContainer("small");
            small.add(under);
            first.add(small);
        }
        var row = new NativeTableRow();
        row.add(first);
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        body.add(row);
        return this;
    }
}
