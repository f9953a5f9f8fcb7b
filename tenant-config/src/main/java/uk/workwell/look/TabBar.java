package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** The parts of one record, each with its own address. */
public final class TabBar extends Nav {

    private final UnorderedList list = new UnorderedList();

    /** @param label the navigation's name for screen readers, for example "Case" */
    public TabBar(String label) {
        setAriaLabel(label);
        list.addClassName("ww-tabs");
        list.getElement().setAttribute("role", "list");
        add(list);
    }

    /**
     * @param link a {@code RouterLink} or {@code Anchor}
     * @param current whether this is the open part
     * @param count shown behind the name, or null
     */
    public TabBar tab(Component link, boolean current, @Nullable Count count) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (count != null) {
            link.getElement().appendChild(count.getElement());
        }
        list.add(new ListItem(link));
        return this;
    }
}
