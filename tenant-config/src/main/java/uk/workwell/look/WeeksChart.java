package uk.workwell.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.UUID;

/** Hours of weeks as bars under the line of the whole, drawn on the server; the same figures as a table one click away. */
public final class WeeksChart extends Div {

    private static final int LEFT = 44;
    private static final int RIGHT = 470;
    private static final int TOP = 22;
    private static final int BOTTOM = 150;

    /**
     * One bar.
     *
     * @param name "Week 1"
     * @param value in hours
     * @param words the value as it is written: "15"
     * @param percent of the whole
     */
    public record Bar(String name, double value, String words, int percent) {}

    /**
     * @param title what is shown
     * @param whole the whole that the bars are a part of, in hours
     * @param wholeWords "37.5 hours, the contract"
     */
    public WeeksChart(String title, double whole, String wholeWords, List<Bar> bars) {
        addClassNames("ww-stack", "ww-stack--s");
        var drawing = new Div();
        drawing.getElement().setProperty("innerHTML", svg(title, whole, wholeWords, bars));
        add(drawing, new NativeDetails("The same as a table", table(title, bars)));
    }

    private static String svg(String title, double whole, String wholeWords, List<Bar> bars) {
        double most =
                Math.max(whole, bars.stream().mapToDouble(Bar::value).max().orElse(0));
        var id = "w" + UUID.randomUUID();
        var svg = new StringBuilder(
                "<svg class='ww-chart' viewBox='0 0 480 178' role='img' aria-labelledby='%1$st %1$sd'>".formatted(id));
        svg.append("<title id='%st'>%s</title><desc id='%sd'>%s</desc>"
                .formatted(id, escaped(title), id, escaped(description(wholeWords, bars))));
        if (most > 0) {
            int y = y(whole, most);
            svg.append("<line class='target' x1='%d' x2='%d' y1='%3$d' y2='%3$d'/>".formatted(LEFT, RIGHT, y));
            svg.append("<text x='%d' y='%d' text-anchor='end'>100%%</text>".formatted(LEFT - 6, y + 4));
            for (int at = 0; at < bars.size(); at++) bar(svg, bars, at, most);
        }
        return svg.append(
                        "<line class='axis' x1='%d' x2='%d' y1='%3$d' y2='%3$d'/></svg>".formatted(LEFT, RIGHT, BOTTOM))
                .toString();
    }

    private static void bar(StringBuilder svg, List<Bar> bars, int at, double most) {
        var bar = bars.get(at);
        int slot = (RIGHT - LEFT) / bars.size();
        int width = Math.max(6, slot - Math.max(4, slot / 4));
        int x = LEFT + at * slot + (slot - width) / 2;
        int y = y(bar.value(), most);
        svg.append("<rect class='s1' x='%d' y='%d' width='%d' height='%d'/>".formatted(x, y, width, BOTTOM - y));
        svg.append("<text class='strong' x='%d' y='%d' text-anchor='middle'>%s</text>"
                .formatted(x + width / 2, y - 6, escaped(bar.words())));
        svg.append("<text x='%d' y='170' text-anchor='middle'>%d</text>".formatted(x + width / 2, at + 1));
    }

    private static int y(double value, double most) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * value / most);
    }

    private static String description(String wholeWords, List<Bar> bars) {
        if (bars.isEmpty()) return "No weeks yet.";
        return "From %s hours in week 1 to %s in week %d. The line is at %s."
                .formatted(bars.getFirst().words(), bars.getLast().words(), bars.size(), wholeWords);
    }

    private static NativeTable table(String title, List<Bar> bars) {
        var table = new NativeTable();
        table.addClassName("ww-table");
        table.setCaptionText(title);
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell("Week"),
                        new NativeTableHeaderCell("Hours"),
                        new NativeTableHeaderCell("Of the contract")));
        bars.forEach(bar -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(bar.name()),
                        new NativeTableCell(bar.words()),
                        new NativeTableCell(bar.percent() + "%"))));
        return table;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
