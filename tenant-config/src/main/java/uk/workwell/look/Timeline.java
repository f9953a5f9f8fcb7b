package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What happened, newest first; or a dialogue, oldest first, with {@link #said}. */
public final class Timeline extends OrderedList {

    public Timeline() {
        addClassName("ww-timeline");
        getElement().setAttribute("role", "list");
    }

    /** Something a party did; the time as people read it: "20 Nov 2026, 09:40". */
    public Timeline by(Party party, String name, String head, String when, Component... more) {
        return entry(new PartyMark(party, name), head, when, more);
    }

    /** Something that happened by itself. */
    public Timeline event(Icon icon, String head, String when, Component... more) {
        var dot = new Span(icon.silent());
        dot.addClassName("ww-dot");
        return entry(dot, head, when, more);
    }

    /** A party's own words, verbatim, for use inside an entry. */
    public static Div said(Party party, String words) {
        var said = new Div();
        said.setText(words);
        said.addClassNames("ww-said", "ww-said--" + party.suffix());
        return said;
    }

    private Timeline entry(Component mark, String head, String when, Component... more) {
        var title = new Span(head);
        title.addClassName("ww-strong");
        var time = new Span(when);
        time.addClassName("ww-when");
        var line = new Div(title, time);
        line.addClassName("ww-timeline__head");
        var content = new Div(line);
        content.add(more);
        add(new ListItem(mark, content));
        return this;
    }
}
