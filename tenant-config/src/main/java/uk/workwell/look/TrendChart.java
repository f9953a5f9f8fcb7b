package uk.workwell.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure over time, drawn on the server: a title, a description and the same figures as a table one click away. A filled
 * mark is a change that is more than chance, counted from the first figure; the dotted lines show from where on it is.
 */
public final class TrendChart extends Div {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST = 10;
    private static final int LEFT = 40;
    private static final int RIGHT = 456;
    private static final int TOP = 20;
    private static final int BOTTOM = 170;

    /**
     * One figure.
     *
     * @param reliable whether it is more than chance away from the first
     * @param words how it stands to the first, for the table: "Better"
     */
    public record Point(LocalDate on, int value, boolean reliable, String words) {}

    private final int low;
    private final int high;

    /**
     * @param title what is shown, for example "Low mood, PHQ-9"
     * @param direction "Lower is better"
     * @param reliable how far from the first figure a change is more than chance, or null
     * @param points oldest first; the newest ten are drawn, and all are in the table
     */
    public TrendChart(
            String title, String direction, int low, int high, @Nullable Integer reliable, List<Point> points) {
        this.low = low;
        this.high = high;
        addClassName("ww-stack");
        addClassName("ww-stack--s");
        var drawing = new Div();
        drawing.getElement().setProperty("innerHTML", svg(title, direction, reliable, points));
        add(drawing, new NativeDetails("The same as a table", table(title, points)));
    }

    private String svg(String title, String direction, @Nullable Integer reliable, List<Point> all) {
        var points = all.size() > MOST ? all.subList(all.size() - MOST, all.size()) : all;
        var id = "c" + UUID.randomUUID();
        var svg = new StringBuilder(
                "<svg class='ww-chart' viewBox='0 0 480 204' role='img' aria-labelledby='%1$st %1$sd'>".formatted(id));
        svg.append("<title id='%st'>%s</title><desc id='%sd'>%s</desc>"
                .formatted(id, escaped(title), id, escaped(description(direction, all))));
        for (int value : new int[] {low, (low + high) / 2, high}) grid(svg, value);
        if (reliable != null && !all.isEmpty()) {
            int first = all.getFirst().value();
            mark(svg, first - reliable);
            mark(svg, first + reliable);
        }
        if (points.size() > 1) {
            svg.append("<polyline class='l1' points='");
            for (int n = 0; n < points.size(); n++) {
                svg.append(x(n, points.size()))
                        .append(',')
                        .append(y(points.get(n).value()))
                        .append(' ');
            }
            svg.append("'/>");
        }
        for (int n = 0; n < points.size(); n++) point(svg, points.get(n), x(n, points.size()));
        return svg.append("<line class='axis' x1='%d' x2='470' y1='%d' y2='%d'/></svg>".formatted(LEFT, BOTTOM, BOTTOM))
                .toString();
    }

    private void grid(StringBuilder svg, int value) {
        svg.append(
                "<line class='grid' x1='%d' x2='470' y1='%2$d' y2='%2$d'/><text x='32' y='%3$d' text-anchor='end'>%4$d</text>"
                        .formatted(LEFT, y(value), y(value) + 4, value));
    }

    /** A reliable-change mark, where it lies within what can come out. */
    private void mark(StringBuilder svg, int value) {
        if (value < low || value > high) return;
        svg.append("<line class='target' x1='%d' x2='470' y1='%2$d' y2='%2$d'/>".formatted(LEFT, y(value)));
    }

    private void point(StringBuilder svg, Point point, int x) {
        svg.append("<circle class='%s' cx='%d' cy='%d' r='5'/>"
                .formatted(point.reliable() ? "dot dot--full" : "dot", x, y(point.value())));
        svg.append("<text class='strong' x='%d' y='%d' text-anchor='middle'>%d</text>"
                .formatted(x, y(point.value()) - 10, point.value()));
        svg.append("<text x='%d' y='194' text-anchor='middle'>%s</text>".formatted(x, SHORT.format(point.on())));
    }

    private static int x(int n, int of) {
        return of == 1 ? (LEFT + RIGHT) / 2 : LEFT + 24 + n * (RIGHT - LEFT - 24) / (of - 1);
    }

    private int y(int value) {
        return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
    }

    private static String description(String direction, List<Point> points) {
        if (points.isEmpty()) return "No figures yet.";
        var first = points.getFirst();
        var last = points.getLast();
        return points.size() == 1
                ? "%d on %s. %s.".formatted(first.value(), LONG.format(first.on()), direction)
                : "From %d on %s to %d on %s: %s. %s."
                        .formatted(
                                first.value(),
                                LONG.format(first.on()),
                                last.value(),
                                LONG.format(last.on()),
                                last.words(),
                                direction);
    }

    private static Div table(String title, List<Point> points) {
        var table = new NativeTable();
        table.addClassName("ww-table");
        table.getElement().setAttribute("aria-label", title);
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell("Day"),
                        new NativeTableHeaderCell("Figure"),
                        new NativeTableHeaderCell("Against the first")));
        for (var point : points) {
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableHeaderCell(LONG.format(point.on())),
                            new NativeTableCell(Integer.toString(point.value())),
                            new NativeTableCell(point.words())));
        }
        var wrap = new Div(table);
        wrap.addClassName("ww-table-wrap");
        wrap.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", title + ", table")
                .setAttribute("tabindex", "0");
        return wrap;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
