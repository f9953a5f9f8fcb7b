package uk.workwell.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Our mark and name, leading to the start of a door. */
final class BrandMark extends Anchor {

    static final String DRAWING = """
            <svg viewBox='0 0 38 28' fill='none' stroke-width='5' stroke-linecap='round' aria-hidden='true'>\
            <path class='a' d='M4 5v8a7.5 7.5 0 0 0 15 0V5'/><path class='b' d='M19 13a7.5 7.5 0 0 0 15 0V5'/></svg>""";

    BrandMark(String href) {
        setHref(href);
        addClassName("ww-brand");
        var mark = new Span();
        mark.addClassName("ww-i");
        mark.getElement().setProperty("innerHTML", DRAWING);
        add(mark, new Span("WorkWell"));
    }
}
