package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.WhatTheEmployerSees;

/** One member of staff: what the employer may know, and the way to take the referral back. */
@Route(value = "employer/staff/:id", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class StaffMemberPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDesk desk;
    private final PhasedDesk phased;
    private final ConversationDesk conversations;
    private String title = "Staff in support";

    StaffMemberPage(EmployerDesk desk, PhasedDesk phased, ConversationDesk conversations) {
        this.desk = desk;
        this.phased = phased;
        this.conversations = conversations;
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
        return title + " – WorkWell";
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(StaffMember member) {
        var line = member.line();
        title = Names.shortened(line.name());
        removeAll();
        var back = new RouterLink("", StaffPage.class);
        back.setText("Staff in support");
        var page = new Stack(
                        new BackLink(back),
                        new PageHeader(title).tags(StaffTable.tag(line.status())),
                        new WhatTheEmployerSees(member),
                        AdjustmentsPage.link(line.id(), "Changes at work"))
                .formWide();
        if (phased.plan(line.id()).isPresent()) {
            var plan = new RouterLink(
                    "",
                    PhasedReturnPage.class,
                    new RouteParameters("id", line.id().toString()));
            plan.setText("Phased return: read, sign, write down hours");
            plan.addClassNames("ww-btn", "ww-btn--secondary");
            page.add(Row.actions(plan));
        }
        boolean mayAsk = conversations.mayAsk(line.id()).isPresent();
        page.add(TalkLines.panel(
                line.id(), conversations.of(line.id()), mayAsk, mayAsk ? conversations.ahead(line.id()) : List.of()));
        if (member.mayWithdraw()) {
            page.add(withdrawing(member));
        }
        page.add(new MessagesPanel(desk, line.id()));
        if (desk.me().mayManage()) {
            if (line.status() == Status.IN_CONTACT) page.add(passport(line.id()));
            page.add(byLink(line.id()));
        }
        page.add(HomePage.onlyWhatIsShared());
        add(page);
    }

    private static Div passport(UUID line) {
        return Stack.small(
                new H2("They handed you a passport?"),
                new RouterLink("Bring it", BringPassportPage.class, new RouteParameters("id", line.toString())));
    }

    private static Div byLink(UUID line) {
        return Stack.small(
                new H2("A manager without an account?"),
                new RouterLink(
                        "Let somebody act by link", ByLinkPage.class, new RouteParameters("id", line.toString())));
    }

    private Div withdrawing(StaffMember member) {
        var withdraw = new Button(
                "Withdraw this referral",
                event -> WithdrawDialog.ask(title, () -> {
                    desk.withdraw(member.line().id());
                    desk.staffMember(member.line().id()).ifPresent(this::show);
                }));
        var heading = new H2("Sent by mistake?");
        return Stack.small(
                heading, new Paragraph("You can take it back as long as it says “Sent”."), Row.actions(withdraw));
    }
}
