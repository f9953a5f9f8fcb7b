package uk.workwell.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks under each other, their days side by side: the hours of each. It scrolls by itself where there is little room. */
public final class WeeksTable extends Div {

    /** How a day stands out. */
    public enum Mark {
        WORK,
        FREE,
        LOOK_AT
    }

    /**
     * @param words "4 h", or why nobody works
     * @param note a word under it, for example "steep"
     */
    public record Day(String words, @Nullable String note, Mark mark) {}

    /** @param more what there is to say about the week: duties, place, pay */
    public record Week(String name, String from, List<Day> days, String total, String more) {

        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * @param label what it shows, for whoever hears it
     * @param days their short names
     */
    public WeeksTable(String label, List<String> days, List<Week> weeks) {
        addClassName("ww-weeks");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setAttribute("tabindex", "0");
        var table = new NativeTable();
        var head = new NativeTableRow(header("Week", true));
        days.forEach(day -> head.add(header(day, false)));
        head.add(header("Hours", false), header("Duties, place and pay", true));
        table.getHead().add(head);
        weeks.forEach(week -> table.getBody().add(row(week)));
        add(table);
    }

    private static NativeTableHeaderCell header(String words, boolean left) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        if (left) cell.addClassName("l");
        return cell;
    }

    private static NativeTableRow row(Week week) {
        var name = new NativeTableHeaderCell(week.name());
        name.getElement().setAttribute("scope", "row");
        var from = new Element("small");
        from.setText(week.from());
        name.getElement().appendChild(from);
        var row = new NativeTableRow(name);
        week.days().forEach(day -> row.add(new NativeTableCell(day(day))));
        var total = new NativeTableCell();
        total.addClassName("ww-num");
        var bold = new Element("b");
        bold.setText(week.total());
        total.getElement().appendChild(bold);
        var more = new NativeTableCell(week.more());
        more.addClassNames("l", "ww-written");
        more.getElement().setAttribute("dir", "auto");
        row.add(total, more);
        return row;
    }

    private static Span day(Day day) {
        var shown = new Span(day.words());
        shown.addClassName("ww-hours");
        if (day.mark() == Mark.FREE) shown.addClassName("ww-hours--off");
        if (day.mark() == Mark.LOOK_AT) shown.addClassName("ww-hours--warn");
        var words = day.note();
        if (words != null) {
            var note = new Element("small");
            note.setText(words);
            shown.getElement().appendChild(note);
        }
        return shown;
    }
}
