package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import uk.workwell.look.BackLink;
import uk.workwell.look.Confirmation;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.OrganisationDesk.Outcome;
import uk.workwell.portal.OrganisationDesk.Place;

/** Places of work and their departments: added, renamed, closed. */
@Route(value = "employer/organisation/sites", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR"})
class SitesPage extends Div implements HasDynamicTitle {

    private final OrganisationDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private boolean faulty;

    SitesPage(OrganisationDesk desk) {
        this.desk = desk;
        show();
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Sites – WorkWell";
    }

    private void show() {
        removeAll();
        var page = new Stack(
                        new BackLink(new RouterLink("Organisation", OrganisationPage.class)),
                        new PageHeader("Sites and departments")
                                .facts("Where your staff work. What you close stays in referrals from before."),
                        errors)
                .formWide();
        desk.places().forEach(place -> page.add(panel(place)));
        var name = field("new-site", "Name of the site");
        var address = field("new-address", "Address (optional)");
        var add = new Button("Add the site", click -> done(desk.addSite(name.getValue(), address.getValue()), name));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        page.add(new Panel("Add a site").body(name, address, Row.actions(add)));
        add(page);
    }

    private Component panel(Place place) {
        var stack = new Stack();
        if (!place.address().isEmpty()) {
            stack.add(new Paragraph(place.address()));
        }
        stack.add(renaming(place.id(), place.name(), "site"));
        place.departments().forEach(one -> stack.add(renaming(one.id(), one.name(), "department")));
        stack.add(adding(place));
        return new Panel(place.name()).body(stack);
    }

    private Component renaming(UUID id, String name, String what) {
        var typed = field("name-" + id, "Name of the " + what);
        typed.setValue(name);
        var rename = button("Rename", name, () -> desk.rename(id, typed.getValue()), typed);
        var close = new Button("Close", click -> new Confirmation(
                        "Close " + name + "?",
                        "Nobody new can belong there. Referrals from before still say it.",
                        "Keep it open",
                        "Close it",
                        () -> done(desk.close(id), typed))
                .open());
        close.setAriaLabel("Close " + name);
        return Stack.small(typed, Row.actions(rename, close));
    }

    private Component adding(Place place) {
        var typed = field("department-" + place.id(), "Add a department");
        return Stack.small(
                typed,
                Row.actions(button(
                        "Add the department",
                        place.name(),
                        () -> desk.addDepartment(place.id(), typed.getValue()),
                        typed)));
    }

    private Button button(String words, String of, Supplier<Outcome> work, TextField field) {
        var button = new Button(words, click -> done(work.get(), field));
        button.setAriaLabel(words + ": " + of);
        return button;
    }

    private void done(Outcome outcome, TextField field) {
        faulty = outcome instanceof Outcome.Problem;
        switch (outcome) {
            case Outcome.Done(var words) -> {
                PeoplePage.tell(words);
                errors.show(List.of());
                show();
            }
            case Outcome.Problem(var name, var words) -> {
                field.setInvalid(true);
                field.setErrorMessage(words);
                errors.show(List.of(new Fault(words, field)));
            }
            case Outcome.NotFound gone -> throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private static TextField field(String id, String label) {
        var field = new TextField(label);
        field.setId(id);
        field.addClassName("ww-w-l");
        return field;
    }
}
