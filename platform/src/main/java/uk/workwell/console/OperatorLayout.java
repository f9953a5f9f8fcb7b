package uk.workwell.console;

import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.Branding;
import uk.workwell.look.WorkspaceFrame;

/** The frame of the operator, in our own look: whoever runs the cloud works for no ICB. */
@RolesAllowed("OPERATOR") // a view is no more open than its frame
class OperatorLayout extends WorkspaceFrame {

    OperatorLayout() {
        super("/operator", Branding.NEUTRAL, "Operator");
        nav.home("Tenants", TenantsView.class);
        addHelp();
    }
}
