package uk.workwell.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.Stack;
import uk.workwell.portal.talk.TalkPage;

/** A return-to-work conversation, from the employer's side of the table. */
@Route(value = "employer/staff/:id/conversation/:conversation", layout = EmployerLayout.class)
@PageTitle("Return-to-work conversation – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class TalkView extends Div implements BeforeEnterObserver {

    private final ConversationDesk desk;

    TalkView(ConversationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var staff = id(event, "id");
        var table = staff.flatMap(of -> id(event, "conversation").flatMap(one -> desk.table(of, one)))
                .orElseThrow(NotFoundException::new);
        removeAll();
        var back = new RouterLink(
                "",
                StaffMemberPage.class,
                new RouteParameters("id", staff.orElseThrow().toString()));
        back.setText("The member of staff");
        add(new Stack(new BackLink(back), new TalkPage(table)));
    }

    private static Optional<UUID> id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).flatMap(StaffMemberPage::uuid);
    }
}
