package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;

/** The places of a door. The current place is marked for the eye and, as {@code aria-current}, for screen readers. */
public final class MainNav extends Nav {

    private final UnorderedList list = new UnorderedList();
    private final Map<Class<? extends Component>, Count> counts = new HashMap<>();
    private final Map<Class<? extends Component>, RouterLink> links = new HashMap<>();

    public MainNav(boolean wide) {
        addClassName("ww-nav");
        setAriaLabel("Main");
        list.getElement().setAttribute("role", "list");
        var line = new Div(list);
        line.addClassName("ww-page");
        if (wide) {
            line.addClassName("ww-page--wide");
        }
        add(line);
    }

    /** A place that is current on its own address only: a door's home. */
    public MainNav home(String name, Class<? extends Component> view) {
        return place(name, view, false);
    }

    /** A place that stays current on the addresses below it. */
    public MainNav place(String name, Class<? extends Component> view) {
        return place(name, view, true);
    }

    public boolean has(Class<? extends Component> view) {
        return links.containsKey(view);
    }

    /** Shows how many things wait in a place, if any do; it must match the list behind the link. */
    public void count(Class<? extends Component> view, long howMany) {
        Count known = counts.get(view);
        if (known != null) {
            known.becomes(howMany);
            known.setVisible(howMany > 0);
            return;
        }
        RouterLink link = links.get(view);
        if (link == null) {
            throw new IllegalArgumentException("No place of this navigation leads to " + view.getSimpleName());
        }
        var count = new Count(howMany);
        count.setVisible(howMany > 0);
        counts.put(view, count);
        link.add(count);
    }

    private MainNav place(String name, Class<? extends Component> view, boolean below) {
        var link = new RouterLink(view);
        link.add(new Span(name));
        link.setHighlightCondition(below ? HighlightConditions.locationPrefix() : HighlightConditions.sameLocation());
        link.setHighlightAction((place, current) -> {
            if (current) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        });
        links.put(view, link);
        list.add(new ListItem(link));
        return this;
    }
}
