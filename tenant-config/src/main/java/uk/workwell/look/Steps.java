package uk.workwell.look;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Where something is on a fixed way. Not navigation. */
public final class Steps extends OrderedList {

    /** How far a step is. */
    public enum State {
        DONE,
        NOW,
        TO_COME
    }

    public Steps() {
        addClassName("ww-steps");
        getElement().setAttribute("role", "list");
    }

    /** Beside each other, names only. */
    public Steps inARow() {
        addClassName("ww-steps--row");
        return this;
    }

    public Steps step(State state, String name, @Nullable String more) {
        var title = new Span(name);
        title.addClassName("ww-steps__name");
        var item = new ListItem(title);
        switch (state) {
            case DONE -> {
                item.addClassName("is-done");
                var hidden = new Span(", done");
                hidden.addClassName("ww-vh");
                title.add(hidden);
            }
            case NOW -> {
                item.addClassName("is-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case TO_COME -> {}
        }
        if (more != null) {
            item.add(new Paragraph(more));
        }
        add(item);
        return this;
    }
}
