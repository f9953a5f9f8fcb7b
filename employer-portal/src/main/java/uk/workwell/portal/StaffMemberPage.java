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
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.tenant.calendar.Written;

/** One member of staff: what the employer may know, and the way to take the referral back. */
@Route(value = "employer/staff/:id", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class StaffMemberPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDesk desk;
    private String title = "Staff in support";

    StaffMemberPage(EmployerDesk desk) {
        this.desk = desk;
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
                        new Notice(Tone.INFO, words(member), more(line.status())),
                        facts(member))
                .formWide();
        if (member.mayWithdraw()) {
            page.add(withdrawing(member));
        }
        page.add(HomePage.onlyWhatIsShared());
        add(page);
    }

    private static SummaryList facts(StaffMember member) {
        return new SummaryList()
                .row("Reference", member.line().reference())
                .row("Site", Objects.requireNonNullElse(member.line().site(), "Not given"))
                .row("Sent", Written.stamp(member.sentAt()) + " by " + member.sentBy())
                .row("Area", member.area() == null ? "Theirs to say" : member.area() + ", found from the postcode");
    }

    private static String words(StaffMember member) {
        return switch (member.line().status()) {
            case SENT -> "Sent. You hear by " + Written.near(member.line().answerBy());
            case NOT_PROGRESSED -> "This referral was not progressed";
            case NO_UPDATE -> "No information to show";
            case IN_CONTACT -> "In contact with the service";
            case ENDED -> "The support has ended";
        };
    }

    private static String more(Status status) {
        return switch (status) {
            case SENT ->
                "They have a link to what you wrote and decide for themselves. Until then, and whatever they decide, your words are not shown here again.";
            case NOT_PROGRESSED -> "It was withdrawn, or the message could not be delivered.";
            case NO_UPDATE ->
                "This is what we show for everybody who has not allowed more, for whatever reason. You may ask them, and they may choose what to tell you.";
            case IN_CONTACT -> "They allowed us to tell you this. Anything more comes from them.";
            case ENDED -> "They allowed us to tell you this.";
        };
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
