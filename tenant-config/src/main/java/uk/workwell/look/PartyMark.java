package uk.workwell.look;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** Initials in the shape of a party. It repeats a name that stands beside it, so screen readers skip it. */
@Tag("span")
public final class PartyMark extends Span {

    /** @param name whose initials to show */
    public PartyMark(Party party, String name) {
        addClassNames("ww-party", "ww-party--" + party.suffix());
        getElement().setAttribute("aria-hidden", "true");
        setText(Initials.of(name));
    }

    /** The small form, for page headers and table cells. */
    public PartyMark small() {
        addClassName("ww-party--s");
        return this;
    }

    /** The mark with its name beside it. */
    public static Span withName(Party party, String name) {
        var who = new Span(new PartyMark(party, name).small(), new Span(name));
        who.addClassName("ww-who");
        return who;
    }
}
