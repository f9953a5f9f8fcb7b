package uk.workwell.console;

import uk.workwell.look.Branding;
import uk.workwell.look.WorkspaceFrame;

/** The frame of the operator, in our own look: whoever runs the cloud works for no ICB. */
class OperatorLayout extends WorkspaceFrame {

    OperatorLayout() {
        super("/operator", Branding.NEUTRAL, "Operator");
        nav.home("Tenants", TenantsView.class);
        addHelp();
    }
}
