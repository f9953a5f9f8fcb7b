package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing to know before going on. Not for success after an action, and not for errors in a form. */
public final class Notice extends Div {

    private final Div words = new Div();

    /** @param first the sentence in bold; the rest follows in paragraphs of its own */
    public Notice(Tone tone, String first, String... more) {
        addClassName("ww-notice");
        if (tone != Tone.INFO && tone != Tone.PLAIN) {
            addClassName("ww-notice--" + tone.suffix());
        }
        Span icon =
                switch (tone) {
                    case WARN, BAD -> Icon.WARNING.silent();
                    case GOOD -> Icon.CHECK.silent();
                    case INFO, QUIET, PLAIN -> Icon.INFO.silent();
                };
        var bold = new Span(first);
        bold.addClassName("ww-strong");
        words.add(bold);
        for (String paragraph : more) {
            words.add(new Paragraph(paragraph));
        }
        add(icon, words);
    }

    /** A paragraph with a link or button in it. */
    public Notice and(Component... inline) {
        words.add(new Paragraph(inline));
        return this;
    }

    /** Spoken when it appears, without taking the focus: for a warning that turns up while typing. */
    public Notice spoken() {
        getElement().setAttribute("role", "status");
        return this;
    }

    /** As wide as its column. */
    public Notice fullWidth() {
        addClassName("ww-notice--full");
        return this;
    }
}
