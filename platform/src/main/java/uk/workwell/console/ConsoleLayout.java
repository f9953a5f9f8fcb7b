package uk.workwell.console;

import com.vaadin.flow.component.html.Anchor;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.WorkspaceFrame;
import uk.workwell.team.Role;

/** The frame of an ICB's administration. */
@RolesAllowed("ADMIN") // a view is no more open than its frame
class ConsoleLayout extends WorkspaceFrame {

    ConsoleLayout(Administrator administrator) {
        super("/admin", administrator.branding(), administrator.colleague().name());
        nav.home("Settings", SettingsView.class)
                .place("Team", TeamView.class)
                .place("Employers", EmployersView.class)
                .place("Referrers", ReferrersView.class)
                .place("Services", DirectoryView.class)
                .place("Questionnaires", QuestionnairesView.class)
                .place("Plan templates", PlanTemplatesView.class);
        if (administrator.colleague().is(Role.COACH)
                || administrator.colleague().is(Role.LEAD)
                || administrator.colleague().is(Role.DUTY_LEAD)) {
            var workspace = new Anchor("/coach", "Coach workspace");
            workspace.setRouterIgnore(true);
            top.with(workspace);
        }
        addHelp();
    }
}
