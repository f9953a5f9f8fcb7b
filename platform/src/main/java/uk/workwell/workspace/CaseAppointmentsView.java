package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A case's appointments. */
@Route(value = "coach/case/:case/appointments", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseAppointmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;

    CaseAppointmentsView(CasePages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.APPOINTMENTS);
        removeAll();
        add(pages.withPanels(
                open, CasePart.APPOINTMENTS, CaseAppointments.panel(open.mine().appointments(open.id()))));
    }

    @Override
    public String getPageTitle() {
        return "Appointments of a case – WorkWell";
    }
}
