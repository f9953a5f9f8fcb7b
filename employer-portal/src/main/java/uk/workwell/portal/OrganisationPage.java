package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.portal.view.EmployerView.Organisation;
import uk.workwell.portal.view.EmployerView.Standing;

/** The organisation's own facts, places and people. */
@Route(value = "employer/organisation", layout = EmployerLayout.class)
@PageTitle("Organisation – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class OrganisationPage extends Div {

    OrganisationPage(EmployerDesk desk) {
        var organisation = desk.organisation();
        boolean manages = desk.me().mayManage();
        add(new Stack(
                        new PageHeader(organisation.name()).over("Organisation"),
                        facts(organisation),
                        areas(organisation.areas()),
                        places(organisation.sites(), manages),
                        people(organisation, manages))
                .formWide());
    }

    private static SummaryList facts(Organisation organisation) {
        return new SummaryList()
                .row("Verification", organisation.verification())
                .row("Size", organisation.size())
                .row("Company number", Objects.requireNonNullElse(organisation.companiesHouseNumber(), "Not given"))
                .row("E-mail domains", joined(organisation.domains()));
    }

    private static Component areas(List<Standing> areas) {
        var panel = new Panel("Areas you work with");
        if (areas.isEmpty()) {
            return panel.body(new Span("None yet. An area is added when you first refer somebody who lives there."));
        }
        var lines = new Lines();
        areas.forEach(area -> lines.line(
                new Span(area.area()),
                area.said() == null ? area.words() : area.words() + ". They wrote: “" + area.said() + "”"));
        return panel.flush(lines);
    }

    private static Component places(List<String> sites, boolean manages) {
        var panel = new Panel("Sites");
        if (manages) {
            panel.headEnd(new RouterLink("Sites and departments", SitesPage.class));
        }
        if (sites.isEmpty()) {
            return panel.body(new Span("No sites yet. Referrals can be sent without one."));
        }
        var lines = new Lines();
        sites.forEach(site -> lines.line(new Span(site), null));
        return panel.flush(lines);
    }

    private static Component people(Organisation organisation, boolean manages) {
        var lines = new Lines();
        organisation
                .members()
                .forEach(member -> lines.line(new Span(member.name()), member.role() + ", " + member.email()));
        var panel = new Panel("People who act for the organisation");
        if (manages) {
            panel.headEnd(new RouterLink("Invite and change", PeoplePage.class));
        }
        return panel.flush(lines).foot("A manager sees only the staff whom they refer or manage.");
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "None yet" : String.join(", ", words);
    }
}
