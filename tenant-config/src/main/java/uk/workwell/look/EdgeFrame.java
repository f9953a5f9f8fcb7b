package uk.workwell.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of pages that say "not found" or "problem" behind a door: our own look, whoever is signed in. */
@AnonymousAllowed
public final class EdgeFrame extends PageFrame {

    public EdgeFrame() {
        var help = new Anchor("/help", "Help");
        help.setRouterIgnore(true);
        super(
                Branding.NEUTRAL,
                new TopBar("/", Branding.NEUTRAL, null, false).with(help),
                null,
                new Foot("", false),
                false);
    }
}
