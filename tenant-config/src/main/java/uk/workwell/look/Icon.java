package uk.workwell.look;

import com.vaadin.flow.component.html.Span;

/** The icons of the pages: line drawings in the colour of the text around them. */
public enum Icon {
    CHECK("<path d='M5 12.5l4.5 4.5L19 7.5'/>"),
    CROSS("<path d='M6 6l12 12M18 6L6 18'/>"),
    WARNING("<path d='M12 4L2.8 20h18.4z'/><path d='M12 10v4.5M12 17.3v.1'/>"),
    INFO("<circle cx='12' cy='12' r='9'/><path d='M12 11v5.5M12 7.6v.1'/>"),
    QUESTION("<circle cx='12' cy='12' r='9'/><path d='M9.5 9.5a2.6 2.6 0 115 .8c0 1.7-2.5 2-2.5 3.7M12 17v.1'/>"),
    LOCK("<rect x='5' y='11' width='14' height='9' rx='1.5'/><path d='M8 11V8a4 4 0 018 0v3'/>"),
    EYE("<path d='M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z'/>"
            + "<circle cx='12' cy='12' r='2.8'/>"),
    CALENDAR("<rect x='3.5' y='5' width='17' height='15' rx='1.5'/><path d='M3.5 9.5h17M8 3v4M16 3v4'/>"),
    MESSAGE("<path d='M4 5h16v11H9l-5 4z'/>"),
    CLOCK("<circle cx='12' cy='12' r='9'/><path d='M12 7v5l3.5 2'/>"),
    SEARCH("<circle cx='11' cy='11' r='6.5'/><path d='M16 16l4.5 4.5'/>"),
    BACK("<path d='M14.5 5.5L8 12l6.5 6.5'/>"),
    FORWARD("<path d='M9.5 5.5L16 12l-6.5 6.5'/>"),
    DOWN("<path d='M8 10l4 4 4-4'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    /** An icon that only repeats the words beside it. */
    public Span silent() {
        return drawn("aria-hidden='true'");
    }

    /** An icon that stands for words of its own, which a screen reader says: "Passed". */
    public Span named(String name) {
        return drawn("role='img' aria-label='" + escaped(name) + "'");
    }

    // Flow creates elements without a namespace, so an svg has to come as markup of a wrapper; the wrapper makes no
    // box.
    private Span drawn(String attributes) {
        var wrapper = new Span();
        wrapper.addClassName("ww-i");
        wrapper.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg class='ww-icon' viewBox='0 0 24 24' " + attributes + ">" + drawing + "</svg>");
        return wrapper;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
