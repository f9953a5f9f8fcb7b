package uk.workwell.portal;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.PortalFrame;

/** The employers' door: the employer's name over our neutral look, and the four places. */
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class EmployerLayout extends PortalFrame implements AfterNavigationObserver {

    private final EmployerDesk desk;

    EmployerLayout(EmployerDesk desk) {
        var me = desk.me();
        super("/employer", me.employer(), me.name());
        this.desk = desk;
        nav.home("Home", HomePage.class)
                .place("Staff in support", StaffPage.class)
                .place("Refer someone", ReferPage.class)
                .place("Organisation", OrganisationPage.class);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        nav.count(StaffPage.class, desk.staffCount());
    }
}
