package uk.workwell.look;

import com.vaadin.flow.component.html.Anchor;

/**
 * The frame of staff pages (coaches, leads, administrators, operator): compact, 92 rem wide, dressed in the ICB's branding.
 * A room extends it once as its layout and adds its places.
 */
public non-sealed class WorkspaceFrame extends PageFrame {

    /** The header, for whatever a room adds at its end. */
    protected final TopBar top;

    /** The navigation, for its places and counts. */
    protected final MainNav nav;

    /**
     * @param home where our mark leads, for example {@code /coach}
     * @param branding of the ICB
     * @param staffName who is signed in
     */
    public WorkspaceFrame(String home, Branding branding, String staffName) {
        this(
                branding,
                new TopBar(home, branding, null, true).signedIn(Party.COACH, staffName, SIGN_OUT),
                new MainNav(true));
    }

    private WorkspaceFrame(Branding branding, TopBar top, MainNav nav) {
        super(branding, top, nav, new Foot(branding.name(), true), true);
        this.top = top;
        this.nav = nav;
    }

    /** Where "Sign out" leads, at every door. */
    public static final String SIGN_OUT = "/sign-out";

    /** A link to the help pages in the header. */
    protected void addHelp() {
        var help = new Anchor("/help", "Help");
        help.setRouterIgnore(true);
        top.before(help);
    }
}
