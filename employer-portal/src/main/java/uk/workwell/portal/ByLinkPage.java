package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerByLink.Invited;
import uk.workwell.portal.view.EmployerByLink.Inviting;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** Lets a manager without an account act for one member of staff, by a link of their own. */
@Route(value = "employer/staff/:id/by-link", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR"})
class ByLinkPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDesk desk;
    private final OrganisationDesk organisation;
    private boolean faulty;

    ByLinkPage(EmployerDesk desk, OrganisationDesk organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(StaffMemberPage::uuid)
                .flatMap(desk::staffMember)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Somebody by link – WorkWell";
    }

    private void show(StaffMember member) {
        var line = member.line();
        var form = new ByLinkForm();
        form.onSend(() -> send(member, form));
        removeAll();
        var back = new RouterLink(
                Names.shortened(line.name()),
                StaffMemberPage.class,
                new RouteParameters("id", line.id().toString()));
        add(new Stack(
                        new BackLink(back),
                        new PageHeader("Somebody by link").facts(Names.shortened(line.name())),
                        new Paragraph(
                                "A manager without an account sees this one member of staff by a link: what you see, and nobody else. "
                                        + "We send them a code each time. The link works for 28 days."),
                        invited(member, organisation.byLink(line.id())),
                        new Panel("Send somebody a link").body(form))
                .formWide());
    }

    private void send(StaffMember member, ByLinkForm form) {
        switch (organisation.letActByLink(member.line().id(), form.typed())) {
            case Inviting.Sent sent -> {
                PeoplePage.tell("The link is on its way");
                faulty = false;
                show(member);
            }
            case Inviting.Problem(var field, var words) -> {
                faulty = true;
                form.fault(field, words);
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            }
            case Inviting.NotPermitted no -> throw new NotFoundException();
            case Inviting.NotFound gone -> throw new NotFoundException();
        }
    }

    private Component invited(StaffMember member, List<Invited> all) {
        var panel = new Panel("Links so far");
        if (all.isEmpty()) {
            return panel.body(new Paragraph("None yet. Whom you send one appears here, with how their link stands."));
        }
        var lines = new Lines();
        all.forEach(one -> lines.line(
                new Span(one.name() + ", " + one.jobTitle()),
                "Sent to " + one.email() + ", until "
                        + Written.shortDay(LocalDate.ofInstant(one.until(), WorkingDays.LONDON)),
                one.standing().tag(),
                one.standing().works() ? revoke(member, one.id(), one.name()) : new Span()));
        return panel.flush(lines);
    }

    private Button revoke(StaffMember member, UUID id, String name) {
        var button = new Button("Take it back", click -> {
            organisation.revokeByLink(member.line().id(), id);
            show(member);
        });
        button.setAriaLabel("Take back the link of " + name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
