package uk.workwell.look;

/**
 * The frame of employer pages: comfortable, 61 rem wide, our neutral look with the employer's name. It never wears an ICB's
 * colours, since an employer may work with several.
 */
public non-sealed class PortalFrame extends PageFrame {

    /** The header, for whatever a room adds at its end. */
    protected final TopBar top;

    /** The navigation, for its places and counts. */
    protected final MainNav nav;

    /**
     * @param home where our mark leads, for example {@code /employer}
     * @param employerName as in the header and footer
     * @param memberName who is signed in
     */
    public PortalFrame(String home, String employerName, String memberName) {
        this(Branding.ofEmployer(employerName), home, employerName, memberName);
    }

    private PortalFrame(Branding branding, String home, String employerName, String memberName) {
        this(
                branding,
                new TopBar(home, branding, "Employer portal", false)
                        .signedIn(Party.EMPLOYER, memberName, WorkspaceFrame.SIGN_OUT),
                new MainNav(false),
                new Foot(employerName, false));
    }

    private PortalFrame(Branding branding, TopBar top, MainNav nav, Foot foot) {
        super(branding, top, nav, foot.link("What we can and cannot show you", "/what-employers-see"), false);
        this.top = top;
        this.nav = nav;
    }
}
