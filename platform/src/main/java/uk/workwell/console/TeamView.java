package uk.workwell.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import uk.workwell.look.Count;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.team.Colleague;
import uk.workwell.team.Provider;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** Who works here and what they may do. Leavers are not in it. */
@Route(value = "admin/team", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class TeamView extends Div implements HasDynamicTitle {

    TeamView(Team team) {
        var providers = team.providers();
        var people = team.everyone();
        var table = new Table("Name", "Roles", "Provider", "Caseload limits");
        people.forEach(person -> table.row(
                person.name(),
                person.email(),
                new Span(roles(person)),
                new Span(name(providers, person.provider())),
                new Span(
                        person.is(Role.COACH)
                                ? person.caseloadSoft() + ", at most " + person.caseloadHard()
                                : "None")));
        add(new Stack(
                new PageHeader("Team").facts("Roles count from the next click on. Who has left has no access."),
                new Panel("People").count(new Count(people.size())).flush(table)));
    }

    @Override
    public String getPageTitle() {
        return "Team – WorkWell";
    }

    private static String roles(Colleague person) {
        return person.roles().isEmpty()
                ? "None yet"
                : person.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    private static String name(List<Provider> providers, ProviderId id) {
        return providers.stream()
                .filter(provider -> provider.id().equals(id))
                .map(Provider::name)
                .findFirst()
                .orElse("");
    }
}
