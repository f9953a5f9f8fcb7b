package uk.workwell.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** How much of something is used, other than the support clock. */
public final class Bar extends Span {

    /**
     * @param percent 0 to 100, cut to that range
     * @param words the same for screen readers: "34 of 40"
     */
    public Bar(double percent, String words) {
        addClassName("ww-bar");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        var filled = new HtmlContainer("i");
        filled.addClassName(width(percent));
        add(filled);
    }

    /** Near the limit, or over it. */
    public Bar tone(Tone tone) {
        if (tone == Tone.WARN || tone == Tone.BAD) {
            addClassName("ww-bar--" + tone.suffix());
        }
        return this;
    }

    static String width(double percent) {
        return "ww-w-" + whole(percent);
    }

    static long whole(double percent) {
        return Math.clamp(Math.round(percent), 0L, 100L);
    }
}
