package uk.workwell.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** The footer of every page. */
public final class Foot extends Footer {

    private final Div line = new Div();
    private final Span end = new Span();

    /** @param provider who provides the service, or the employer's full name; may be empty */
    public Foot(String provider, boolean wide) {
        addClassName("ww-foot");
        line.addClassNames("ww-page", "ww-foot__in");
        if (wide) {
            line.addClassName("ww-page--wide");
        }
        end.setText(provider);
        end.addClassName("ww-foot__end");
        line.add(end);
        end.setVisible(!provider.isEmpty());
        add(line);
        link("Accessibility statement", "/accessibility");
        link("Privacy", "/privacy");
        link("Contact us", "/contact");
    }

    /** Adds a link to a plain page, before the provider's name. */
    public Foot link(String words, String href) {
        var link = new Anchor(href, words);
        link.setRouterIgnore(true);
        line.addComponentAtIndex(line.indexOf(end), link);
        return this;
    }
}
