package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import uk.workwell.casework.onward.MeasuredServices;
import uk.workwell.directory.Directory;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.tenant.calendar.WorkingDays;

/** The ICB's local services, each with how it really answers. */
@Route(value = "coach/services", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ServicesView extends Div implements HasDynamicTitle {

    ServicesView(Directory directory, MeasuredServices measured, Clock clock) {
        add(new Stack(
                new PageHeader("Services")
                        .facts(
                                "To refer somebody on, open their case and choose Services. Reply times are measured from our"
                                        + " own referrals."),
                new ServiceList(
                        directory,
                        measured,
                        WorkingDays.today(clock),
                        row -> ServiceView.link(row.id(), row.name()),
                        null,
                        null)));
    }

    @Override
    public String getPageTitle() {
        return "Services – WorkWell";
    }
}
