package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Things with a line between them, inside a {@link Panel}. */
public final class Lines extends UnorderedList {

    public Lines() {
        addClassName("ww-lines");
        getElement().setAttribute("role", "list");
    }

    /** With buttons of one width at the end. */
    public Lines withActions() {
        addClassName("ww-lines--act");
        return this;
    }

    /**
     * @param title a link or a text
     * @param why the reason under it, or null
     * @param end tags and buttons at the end of the line
     */
    public Lines line(Component title, @Nullable String why, Component... end) {
        title.addClassName("ww-strong");
        var item = new ListItem(title);
        if (why != null) {
            item.add(new Paragraph(why));
        }
        if (end.length > 0) {
            var tail = new Span(end);
            tail.addClassName("ww-lines__end");
            item.add(tail);
        }
        add(item);
        return this;
    }
}
