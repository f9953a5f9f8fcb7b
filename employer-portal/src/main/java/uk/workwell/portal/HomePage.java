package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerView.Home;
import uk.workwell.portal.view.EmployerView.StaffWindow;
import uk.workwell.tenant.calendar.Written;

/** What waits for the member, then staff in support. */
@Route(value = "employer", layout = EmployerLayout.class)
@PageTitle("Home – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class HomePage extends Div {

    private static final int ROWS = 6;

    private final EmployerDesk desk;

    HomePage(EmployerDesk desk) {
        this.desk = desk;
        Home home = desk.home(ROWS);
        var refer = new Button("Refer someone", event -> start());
        refer.addThemeVariants(ButtonVariant.PRIMARY);
        add(Stack.large(
                new PageHeader("Waiting for you")
                        .over(Written.longDay(home.today()))
                        .actions(refer),
                waiting(home),
                staff(home.staff())));
    }

    private static Component waiting(Home home) {
        return home.waiting().lines().isEmpty() && home.drafts().isEmpty()
                ? nothing(
                        "Your drafts",
                        new EmptyState(
                                "Nothing waits for you",
                                "What your staff ask you for appears here with the day by which your answer is due; so do"
                                        + " conversations, signatures, hours to enter, messages and your drafts."))
                : WaitingCards.of(home.waiting(), home.drafts());
    }

    /** An empty state with the heading above it that only a screen reader needs. */
    static Div nothing(String heading, EmptyState words) {
        var unseen = new H2(heading);
        unseen.addClassName("ww-vh");
        return new Div(unseen, words);
    }

    static RouterLink link(UUID draft, String words) {
        var link = new RouterLink("", TasksPage.class, new RouteParameters("draft", draft.toString()));
        link.setText(words);
        return link;
    }

    private Section staff(StaffWindow staff) {
        var heading = new H2("Staff in support");
        heading.setId("staff");
        var section = new Section();
        section.addClassNames("ww-stack", "ww-stack--m");
        section.setAriaLabelledBy("staff");
        if (staff.count() == 0) {
            section.add(
                    heading,
                    new EmptyState(
                            "Nobody yet",
                            "Everybody whom you refer appears here, with as much as they choose to share with you."));
            return section;
        }
        var all = new RouterLink("", StaffPage.class);
        all.setText("See all " + staff.count());
        section.add(Row.between(heading, all), new StaffTable(staff.lines()), onlyWhatIsShared());
        return section;
    }

    static Paragraph onlyWhatIsShared() {
        var link = new Anchor("/what-employers-see", "What we can and cannot show you");
        link.setRouterIgnore(true);
        var words = new Paragraph(new Span("You see only what each person has chosen to share. "), link);
        words.addClassName("ww-small");
        return words;
    }

    private void start() {
        var draft = desk.startDraft();
        UI.getCurrent().navigate(TasksPage.class, new RouteParameters("draft", draft.toString()));
    }
}
