package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The header of every page: our mark, whose service this is, who is signed in. */
public final class TopBar extends Header {

    private final Div end = new Div();

    /**
     * @param home where our mark leads: the start of the door, for example {@code /coach}
     * @param whose the ICB or employer; our own look shows our mark alone
     * @param underTheName a second line, for example "Employer portal", or null
     */
    public TopBar(String home, Branding whose, @Nullable String underTheName, boolean wide) {
        addClassName("ww-top");
        var line = new Div(new BrandMark(home));
        if (!whose.equals(Branding.NEUTRAL)) {
            line.add(tenant(whose, underTheName));
        }
        line.addClassNames("ww-page", "ww-top__in");
        if (wide) {
            line.addClassName("ww-page--wide");
        }
        end.addClassName("ww-top__end");
        line.add(end);
        add(line);
    }

    /**
     * Adds who is signed in, with the link that signs out.
     *
     * @param party the shape of the mark
     * @param signOut address of the sign-out; a plain link, followed by the browser and not by the router
     */
    public TopBar signedIn(Party party, String name, String signOut) {
        var out = new Anchor(signOut, "Sign out");
        out.setRouterIgnore(true);
        return with(PartyMark.withName(party, name), out);
    }

    /** Adds anything else at the end of the line. */
    public TopBar with(Component... things) {
        end.add(things);
        return this;
    }

    /** Adds a link before everything else at the end of the line: whoever signs out expects that last. */
    TopBar before(Component thing) {
        end.addComponentAsFirst(thing);
        return this;
    }

    private static Span tenant(Branding whose, @Nullable String underTheName) {
        var slot = new Span();
        slot.addClassName("ww-logo-slot");
        slot.getElement().setAttribute("aria-hidden", "true");
        if (whose.logo() == null) {
            slot.getElement().setAttribute("data-empty", true);
            slot.setText(whose.initials());
        }
        var words = new Span(new Span(whose.shortName()));
        if (underTheName != null) {
            var second = new Span(underTheName);
            second.addClassName("ww-tenant__under");
            words.add(second);
        }
        var tenant = new Span(slot, words);
        tenant.addClassName("ww-tenant");
        return tenant;
    }
}
