package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.look.BackLink;
import uk.workwell.look.Confirmation;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.OrganisationDesk.Outcome;
import uk.workwell.portal.OrganisationDesk.Person;
import uk.workwell.portal.OrganisationDesk.Role;

/** One who acts for the organisation: another role, or they leave. */
@Route(value = "employer/organisation/people/:member", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR"})
class PersonPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String MEMBER = "member";

    private final OrganisationDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Role> role = new Select<>();
    private final Select<Person> successor = new Select<>();

    PersonPage(OrganisationDesk desk) {
        this.desk = desk;
        role.setId("role");
        role.setLabel("What they may do");
        role.setItemLabelGenerator(Role::words);
        role.addClassName("ww-w-l");
        successor.setId("successor");
        successor.setLabel("Who takes over");
        successor.setHelperText("Drafts and staff whom they manage go to this person");
        successor.setItemLabelGenerator(Person::name);
        successor.addClassName("ww-w-l");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MEMBER)
                .flatMap(StaffMemberPage::uuid)
                .flatMap(desk::person)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return "Person – WorkWell";
    }

    private void show(Person person) {
        var people = desk.people();
        role.setItems(people.roles());
        people.roles().stream()
                .filter(one -> one.code().equals(person.role()))
                .findFirst()
                .ifPresent(role::setValue);
        var others = people.acting().stream()
                .filter(one -> !one.id().equals(person.id()))
                .toList();
        successor.setItems(others);
        others.stream().filter(Person::you).findFirst().ifPresent(successor::setValue);
        removeAll();
        add(new Stack(
                        new BackLink(new RouterLink("People", PeoplePage.class)),
                        new PageHeader(person.name()).facts(person.roleWords() + ", " + person.email()),
                        errors,
                        new Panel("Role").body(role, Row.actions(save(person))),
                        new Panel("Leaving")
                                .body(
                                        new Paragraph(
                                                "They are out at their next click, and cannot sign in here any more."),
                                        successor,
                                        Row.actions(leave(person))))
                .formWide());
    }

    private Button save(Person person) {
        var save = new Button("Save the role", click -> {
            var chosen = role.getValue();
            answer(person, desk.changeRole(person.id(), chosen == null ? "" : chosen.code()));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private Button leave(Person person) {
        var leave = new Button("They leave", click -> new Confirmation(
                        person.name() + " leaves?",
                        "They are out at once, wherever they are signed in. You can invite them again later.",
                        "Keep them",
                        "They leave",
                        () -> left(person))
                .open());
        leave.addThemeVariants(ButtonVariant.ERROR);
        return leave;
    }

    private void left(Person person) {
        var next = successor.getValue();
        var outcome = desk.leave(person.id(), next == null ? person.id() : next.id());
        if (outcome instanceof Outcome.Done(var words)) {
            PeoplePage.tell(words);
            getUI().ifPresent(ui -> ui.navigate(PeoplePage.class));
        } else {
            answer(person, outcome);
        }
    }

    private void answer(Person person, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var words) -> {
                PeoplePage.tell(words);
                desk.person(person.id()).ifPresentOrElse(this::show, () -> getUI().ifPresent(
                                ui -> ui.navigate(OrganisationPage.class)));
            }
            case Outcome.Problem(var field, var words) ->
                errors.show(List.of(new Fault(words, field.equals("successor") ? successor : role)));
            case Outcome.NotFound gone -> throw new NotFoundException();
        }
    }
}
