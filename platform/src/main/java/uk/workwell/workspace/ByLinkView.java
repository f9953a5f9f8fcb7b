package uk.workwell.workspace;

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
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.look.BackLink;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerByLink.Invited;
import uk.workwell.portal.view.EmployerByLink.Inviting;

/** Has somebody at the employer act by link: for a firm without an account, or for a manager who has none. */
@Route(value = "coach/case/:case/by-link", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ByLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final EmployerByLink byLink;
    private boolean faulty;

    ByLinkView(CasePages pages, EmployerByLink byLink) {
        this.pages = pages;
        this.byLink = byLink;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(pages.open(event, "links of the employer"));
    }

    private void show(OpenCase open) {
        var form = new ByLinkForm();
        form.onSend(() -> send(open, form));
        removeAll();
        add(new Stack(
                        new BackLink(CasePart.SHARING.link(open.id(), "Sharing")),
                        new PageHeader("Somebody at the employer, by link")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        new Paragraph(
                                "A firm without an account reads what the person released, and answers what it is asked, by a link for one person. "
                                        + "We send them a code each time. The link works for 28 days and shows nobody else."),
                        invited(open, byLink.invited(open.card().referral())),
                        form)
                .formWide());
    }

    private void send(OpenCase open, ByLinkForm form) {
        switch (byLink.invite(open.card().referral(), form.typed())) {
            case Inviting.Sent sent -> show(open);
            case Inviting.Problem(var field, var words) -> fault(form, field, words);
            case Inviting.NotPermitted no ->
                fault(
                        form,
                        "name",
                        "The person does not let everybody at the employer know that they are in contact with us. An invitation would tell it. Ask the person first");
            case Inviting.NotFound gone -> throw new NotFoundException();
        }
    }

    private void fault(ByLinkForm form, String field, String words) {
        faulty = true;
        form.fault(field, words);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private Component invited(OpenCase open, List<Invited> all) {
        var panel = new Panel("Links so far");
        if (all.isEmpty()) {
            return panel.body(new Paragraph("None yet. Whom you invite appears here, with how their link stands."));
        }
        var lines = new Lines();
        all.forEach(one -> lines.line(
                new Span(one.name() + ", " + one.jobTitle()),
                "Sent " + Dates.shortDay(one.at()) + " to " + one.email() + ", until " + Dates.shortDay(one.until()),
                one.standing().tag(),
                one.standing().works() ? revoke(open, one) : new Span()));
        return panel.flush(lines);
    }

    private Button revoke(OpenCase open, Invited one) {
        var button = new Button("Take it back", click -> {
            byLink.revoke(open.card().referral(), one.id());
            show(open);
        });
        button.setAriaLabel("Take back the link of " + one.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Somebody at the employer, by link – WorkWell";
    }
}
