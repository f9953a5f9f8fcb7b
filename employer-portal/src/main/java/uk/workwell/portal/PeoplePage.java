package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.BackLink;
import uk.workwell.look.Confirmation;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.OrganisationDesk.Outcome;
import uk.workwell.portal.OrganisationDesk.People;
import uk.workwell.portal.OrganisationDesk.Person;
import uk.workwell.portal.OrganisationDesk.Waiting;

/** Who acts for the organisation, who is invited, and who is invited next. */
@Route(value = "employer/organisation/people", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR"})
class PeoplePage extends Div implements HasDynamicTitle {

    private final OrganisationDesk desk;
    private boolean faulty;

    PeoplePage(OrganisationDesk desk) {
        this.desk = desk;
        show();
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "People – WorkWell";
    }

    private void show() {
        var people = desk.people();
        var form = new InviteMemberForm(people.roles());
        form.onInvite(() -> invite(form));
        removeAll();
        add(new Stack(
                        new BackLink(new RouterLink("Organisation", OrganisationPage.class)),
                        new PageHeader("People")
                                .facts(
                                        "A manager sees only the staff whom they refer or manage. Owners and HR see everybody."),
                        acting(people),
                        invited(people),
                        new Panel("Invite somebody").body(form),
                        secondFactor(people.secondFactor()))
                .formWide());
    }

    private static Component acting(People people) {
        var lines = new Lines();
        people.acting()
                .forEach(one -> lines.line(
                        new Span(one.name() + (one.you() ? " (you)" : "")),
                        one.roleWords() + ", " + one.email(),
                        change(one)));
        return new Panel("They act for the organisation").flush(lines);
    }

    private static RouterLink change(Person one) {
        var link = new RouterLink(
                "Change",
                PersonPage.class,
                new RouteParameters(PersonPage.MEMBER, one.id().toString()));
        link.getElement().setAttribute("aria-label", "Change " + one.name());
        return link;
    }

    private Component invited(People people) {
        var panel = new Panel("Invited");
        if (people.invited().isEmpty()) {
            return panel.body(
                    new Paragraph("Nobody waits. Whom you invite stands here until they have made their account."));
        }
        var lines = new Lines();
        people.invited()
                .forEach(one -> lines.line(
                        new Span(one.name()),
                        one.roleWords() + ", " + one.email()
                                + (one.confirmed()
                                        ? ". Not on a proven domain: confirmed by whoever invited them"
                                        : ""),
                        revoke(one)));
        return panel.flush(lines);
    }

    private Button revoke(Waiting one) {
        var button = new Button("Take it back", click -> said(desk.revoke(one.id())));
        button.setAriaLabel("Take back the invitation of " + one.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Component secondFactor(boolean asked) {
        var panel = new Panel("Signing in");
        if (asked) {
            return panel.body(
                    new Paragraph(
                            "Everybody needs a second factor: an app on their phone shows a code. Whoever has none yet sets it up when they next sign in."));
        }
        var ask = new Button("Ask everybody for a second factor", click -> new Confirmation(
                        "Ask everybody for a second factor?",
                        "Each of you sets up an app that shows codes when you next sign in, and enters a code each time. It cannot be switched off here.",
                        "Not now",
                        "Ask everybody",
                        () -> said(desk.askForSecondFactor()))
                .open());
        return panel.body(new Paragraph("A password alone is enough. An owner can ask for more."), Row.actions(ask));
    }

    private void invite(InviteMemberForm form) {
        var outcome = desk.invite(form.typed());
        faulty = outcome instanceof Outcome.Problem;
        if (outcome instanceof Outcome.Problem(var field, var words)) {
            form.fault(field, words);
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        } else {
            said(outcome);
        }
    }

    private void said(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var words) -> tell(words);
            case Outcome.Problem(var field, var words) -> tell(words);
            case Outcome.NotFound gone -> throw new NotFoundException();
        }
        show();
    }

    static void tell(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
    }
}
