package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Period;
import uk.workwell.casework.onward.MeasuredServices;
import uk.workwell.directory.Directory;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;

/** Services for one person: place and age are filled in from the case, and can be changed. */
@Route(value = "coach/case/:case/services/find", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class FindServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Directory directory;
    private final MeasuredServices measured;

    FindServiceView(CasePages pages, Directory directory, MeasuredServices measured) {
        this.pages = pages;
        this.directory = directory;
        this.measured = measured;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.SERVICES);
        var person = open.person();
        removeAll();
        add(new Stack(
                new BackLink(CasePart.SERVICES.link(open.id(), person.name())),
                new PageHeader("Find a service").facts(person.name() + ", " + person.reference()),
                new ServiceList(
                        directory,
                        measured,
                        open.today(),
                        row -> new RouterLink(
                                row.name(),
                                ReferOnView.class,
                                new RouteParameters(
                                        new RouteParam(CasePart.CASE, open.id().toString()),
                                        new RouteParam(
                                                ServiceView.SERVICE, row.id().toString()))),
                        person.outwardCode(),
                        Period.between(person.birthDate(), open.today()).getYears())));
    }

    @Override
    public String getPageTitle() {
        return "Find a service – WorkWell";
    }
}
