package uk.workwell.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Steps;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Refer;
import uk.workwell.tenant.calendar.Written;

/** It is sent: what happens next, and when the sender hears. */
@Route(value = "employer/refer/:draft/sent", layout = EmployerLayout.class)
@PageTitle("Sent. Refer someone – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class SentPage extends Div implements BeforeEnterObserver {

    private final EmployerDesk desk;

    SentPage(EmployerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft.id(event)
                .flatMap(desk::sent)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Refer.Sending.Sent sent) {
        removeAll();
        var name = Names.shortened(sent.name());
        var home = new RouterLink("", HomePage.class);
        home.setText("Home");
        home.addClassNames("ww-btn", "ww-btn--primary");
        var again = new RouterLink("", ReferPage.class);
        again.setText("Refer someone else");
        again.addClassName("ww-btn");
        var by = "You hear by " + Written.near(sent.answerBy());
        add(new Stack(
                        new PageHeader("Sent to " + name),
                        new Notice(
                                Tone.GOOD,
                                by,
                                "Nobody at the service sees it before " + name
                                        + " agrees. Nothing more is needed from you."),
                        Stack.small(
                                new H2("What happens next"),
                                new Steps()
                                        .step(
                                                Steps.State.NOW,
                                                name + " gets a link",
                                                "They prove who they are, read every word that you wrote, and confirm, correct or say no")
                                        .step(
                                                Steps.State.TO_COME,
                                                "The service reads it",
                                                "Only if they agreed. A coach contacts them, not you")
                                        .step(
                                                Steps.State.TO_COME,
                                                by,
                                                "As much as they choose. We do not tell you if they said no, or why")),
                        Row.actions(home, again))
                .formWide());
    }
}
