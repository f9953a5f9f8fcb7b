package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.draft.OpenDraft;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.referral.form.Answers;
import uk.workwell.tenant.settings.WayIn;

/** Somebody rings or comes to a hub: a colleague fills in the form with them. Saved with every answer. */
@Route(value = "coach/take-referral/:draft?", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TakeReferralView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "draft";

    private final Me me;
    private final CallDrafts calls;
    private final Span saved = new Span();
    private boolean faulty;

    TakeReferralView(Me me, CallDrafts calls) {
        this.me = me;
        this.calls = calls;
        saved.addClassNames("ww-small");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters().get(DRAFT).ifPresentOrElse(id -> open(draft(id)), this::begin);
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Take a referral – WorkWell";
    }

    private void begin() {
        var header = new PageHeader("Take a referral")
                .facts("Somebody rings or comes in, and you fill in the form together.");
        var ways = calls.ways();
        if (ways.isEmpty()) {
            add(new Stack(
                    header,
                    new EmptyState(
                            "Not open here",
                            "The settings of this ICB keep these ways in closed. An administrator can open them.")));
            return;
        }
        var buttons = new Row();
        ways.forEach(way -> {
            var button = new Button(
                    way == WayIn.HUB ? "Somebody is here" : "Somebody is on the phone",
                    click -> to(calls.begin(me.colleague(), way)));
            if (way == ways.getFirst()) button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(button);
        });
        var content = new Stack(header, buttons);
        var begun = calls.begun(me.colleague());
        if (!begun.isEmpty()) {
            var lines = new Stack();
            begun.forEach(draft -> lines.add(new RouterLink(
                    "Carry on with what you saved on " + Dates.day(draft.savedAt()) + " at " + time(draft),
                    TakeReferralView.class,
                    new RouteParameters(DRAFT, draft.id().toString()))));
            content.add(new Panel("Begun and not sent").body(lines));
        }
        add(content);
    }

    private void open(OpenDraft draft) {
        var answers = calls.answers(draft);
        var held = new TakeReferralForm[1];
        var form = new TakeReferralForm(calls.form(answers), answers, now -> keep(draft, now, held[0]));
        held[0] = form;
        saved.setText("Saved " + time(draft));
        var send = new Button("Send to triage", click -> send(draft, form));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var drop = new Button("Delete it, do not send", click -> {
            calls.drop(draft);
            getUI().ifPresent(ui -> ui.navigate(TakeReferralView.class));
        });
        add(new Stack(
                        new PageHeader("Take a referral").facts(where(answers)),
                        form,
                        new Paragraph("The person gets a message that it arrived, and a named person decides."),
                        Row.actions(send, drop, saved))
                .formWide());
    }

    private static String where(Answers answers) {
        var where = answers.text(CallDrafts.WAY).equals(WayIn.HUB.name()) ? "At the hub" : "On the phone";
        return answers.given("fullName").map(name -> where + ": " + name).orElse(where);
    }

    private void keep(OpenDraft draft, Answers now, @Nullable TakeReferralForm form) {
        calls.keep(draft, now)
                .ifPresentOrElse(
                        kept -> saved.setText("Saved " + time(kept)),
                        () -> saved.setText("Not saved: this was sent or deleted in another window"));
        if (form != null) form.update(calls.form(now));
    }

    private void send(OpenDraft draft, TakeReferralForm form) {
        switch (calls.send(draft)) {
            case CallDrafts.Sending.Sent() -> {
                Notification.show("Sent. It is in the triage queue", 6000, Notification.Position.BOTTOM_START);
                getUI().ifPresent(ui -> ui.navigate(TriageView.class));
                return;
            }
            case CallDrafts.Sending.Refused(var faults) -> {
                faulty = true;
                form.show(faults);
            }
            case CallDrafts.Sending.Gone() -> throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private OpenDraft draft(String id) {
        try {
            return calls.find(me.colleague(), UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void to(UUID draft) {
        getUI().ifPresent(ui -> ui.navigate(TakeReferralView.class, new RouteParameters(DRAFT, draft.toString())));
    }

    private static String time(OpenDraft draft) {
        return Dates.time(draft.savedAt());
    }
}
