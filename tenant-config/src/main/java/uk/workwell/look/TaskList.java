package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Parts of one job that can be done in any order. For a fixed order use {@link Steps}. */
public final class TaskList extends UnorderedList {

    public TaskList() {
        addClassName("ww-tasks");
    }

    /**
     * Adds a task that can be opened.
     *
     * @param link a {@code RouterLink} or {@code Anchor} with the task's name
     * @param hint one line under it, or null
     */
    public TaskList task(Component link, @Nullable String hint, StatusTag state) {
        var item = new ListItem(link);
        if (hint != null) {
            item.add(new Paragraph(hint));
        }
        item.add(state);
        add(item);
        return this;
    }

    /** Adds a task that cannot be opened yet; the hint says what opens it. */
    public TaskList notYet(String name, String hint) {
        var text = new Span(name);
        text.addClassNames("ww-strong", "ww-soft");
        return task(text, hint, new StatusTag(Tone.QUIET, "Not yet"));
    }
}
