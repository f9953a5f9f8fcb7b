package uk.workwell.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The support clock: stretches of time used, paused and over on one bar, with marks and its sum in words. For anything else
 * use {@link Bar}.
 */
public final class ClockBar extends Div {

    /** What a stretch of the bar stands for. */
    public enum Kind {
        USED("ww-clock__used"),
        PAUSED("ww-clock__pause"),
        LATE("ww-clock__late");

        private final String className;

        Kind(String className) {
            this.className = className;
        }
    }

    /** Part of the bar, in percent of the whole bar (0 to 100). */
    public record Stretch(Kind kind, double percent) {}

    /** A line across the bar with a label under it, in percent from the start (0 to 100). */
    public record Mark(double place, String label) {}

    /** Labels nearer to each other than this, in percent of the bar, have no room on a phone. */
    private static final double CLOSE = 20;

    /**
     * @param words what the bar shows, for screen readers: "Used 64 of 84 days, paused 14, left 20."
     * @param stretches from the start on; what is missing to 100 is left
     * @param marks from the start on; the first label is set flush left and the last flush right
     */
    public ClockBar(String words, List<Stretch> stretches, List<Mark> marks) {
        addClassName("ww-clock");
        var bar = new Div();
        bar.addClassName("ww-clock__bar");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        for (Stretch stretch : stretches) {
            bar.add(piece(stretch.kind().className, Bar.width(stretch.percent())));
        }
        var scale = new Div();
        scale.addClassName("ww-clock__scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        double shown = -CLOSE;
        for (Mark mark : marks) {
            String place = "ww-x-" + Bar.whole(mark.place());
            if (mark.place() > 0 && mark.place() < 100) {
                bar.add(piece("ww-clock__mark", place));
            }
            var label = new Span(mark.label());
            label.addClassName(place);
            if (mark.place() > 0
                    && mark.place() < 100
                    && (mark.place() - shown < CLOSE || 100 - mark.place() < CLOSE)) {
                label.addClassName("is-wide"); // on a phone it would lie on its neighbour; it is in the words as well
            } else {
                shown = mark.place();
            }
            scale.add(label);
        }
        add(bar);
        if (!marks.isEmpty()) {
            add(scale);
        }
    }

    /**
     * The sum that explains the end: figures with their names, joined by plus, the last after an equals sign.
     *
     * @param parts for example ("7 Sep 2026", "start"), ("84 days", "has a job"), ("30 Nov 2026", "ends")
     */
    public static Paragraph sum(List<Part> parts) {
        var sum = new Paragraph();
        sum.addClassName("ww-sum");
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                sum.add(emphasis(i == parts.size() - 1 ? "=" : "+"));
            }
            var figure = new Span(parts.get(i).figure());
            figure.addClassName("ww-strong");
            sum.add(new Span(figure, new Span(" "), emphasis(parts.get(i).name())));
        }
        return sum;
    }

    /** One figure of the sum. */
    public record Part(String figure, String name) {}

    private static HtmlContainer emphasis(String text) {
        var em = new HtmlContainer("em");
        em.add(text);
        return em;
    }

    private static HtmlContainer piece(String... classNames) {
        var piece = new HtmlContainer("i");
        piece.addClassNames(classNames);
        return piece;
    }
}
