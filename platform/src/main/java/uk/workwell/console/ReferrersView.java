package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.referral.referrer.Invitation;
import uk.workwell.referral.referrer.Referrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.SettingsBook;

/** Organisations that may refer people here: invited, sent a new link, revoked. Whom they referred does not stand here. */
@Route(value = "admin/referrers", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class ReferrersView extends Div implements HasDynamicTitle {

    private final Administrator administrator;
    private final Referrers referrers;
    private final InviteForm form;
    private final Div said = new Div();
    private final Div list = new Div();
    private final Div codes = new Div();
    private boolean faulty;

    ReferrersView(Administrator administrator, Referrers referrers, SettingsBook settings) {
        this.administrator = administrator;
        this.referrers = referrers;
        this.form = new InviteForm(settings.current(CurrentTenant.get()).intake());
        form.onInvite(this::invite);
        said.getElement().setAttribute("aria-live", "polite");
        add(new Stack(
                new PageHeader("Referrers")
                        .facts("Organisations that refer people by a link of their own, without an account."),
                said,
                list,
                codes,
                new Panel("Invite an organisation").body(form)));
        show();
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Referrers – WorkWell";
    }

    private void show() {
        var all = referrers.all(administrator.colleague());
        list.removeAll();
        if (all.isEmpty()) {
            list.add(
                    new EmptyState(
                            "Nobody invited yet",
                            "A surgery, a Jobcentre or a local service that you invite below gets a link by e-mail and appears here."));
            return;
        }
        var table = new Table("Organisation", "Refers as", "Link", "What you can do");
        all.forEach(referrer -> table.row(
                referrer.name(),
                referrer.email() + " · " + (referrer.codeMobile() == null ? "codes by e-mail" : "codes by text"),
                new Span(InviteForm.words(referrer.kind())),
                link(referrer),
                actions(referrer)));
        list.add(new Panel("Invited").count(new Count(all.size())).flush(table));
    }

    private static Component link(Referrer referrer) {
        var until = new Span(" until " + day(referrer.renewedAt().plus(Referrers.LINKS_LAST)));
        until.addClassName("ww-small");
        var revoked = referrer.revokedAt();
        if (revoked != null) return new Div(new StatusTag(Tone.QUIET, "Revoked"), on(revoked));
        return new Div(new StatusTag(Tone.GOOD, "Works"), until);
    }

    private static String day(Instant at) {
        return Written.shortDay(LocalDate.ofInstant(at, WorkingDays.LONDON));
    }

    private static Span on(Instant day) {
        var on = new Span(" on " + day(day));
        on.addClassName("ww-small");
        return on;
    }

    private Component actions(Referrer referrer) {
        var renew = new Button(
                referrer.isActive() ? "Send a new link" : "Let in again",
                click -> done(
                        referrers.renew(administrator.colleague(), referrer.id(), referrer.version()),
                        "A new link is on its way to " + referrer.name()));
        renew.setAriaLabel(renew.getText() + ": " + referrer.name());
        var revoke = new Button(
                "Revoke",
                click -> done(
                        referrers.revoke(administrator.colleague(), referrer.id(), referrer.version()),
                        referrer.name() + " cannot refer any more"));
        revoke.addThemeVariants(ButtonVariant.ERROR);
        revoke.setAriaLabel("Revoke " + referrer.name());
        revoke.setVisible(referrer.isActive());
        var where = new Button("Where codes go", click -> codes(referrer));
        where.setAriaLabel("Where codes go: " + referrer.name());
        return new Row(renew, where, revoke);
    }

    private void codes(Referrer referrer) {
        codes.removeAll();
        var about = new CodesForm(referrer, mobile -> move(referrer, mobile), codes::removeAll);
        codes.add(about);
        about.begin();
    }

    private void move(Referrer referrer, String mobile) {
        var result = referrers.sendCodesTo(administrator.colleague(), referrer.id(), referrer.version(), mobile);
        if (result instanceof Invitation.Refused(var faults)) {
            codes.getChildren().map(CodesForm.class::cast).forEach(about -> about.show(faults));
            return;
        }
        codes.removeAll();
        done(result, "The codes of " + referrer.name() + " go there from now on");
    }

    private void invite() {
        var result = referrers.invite(administrator.colleague(), form.command());
        faulty = result instanceof Invitation.Refused;
        if (result instanceof Invitation.Done(var referrer)) {
            form.clear();
            done(result, "A link is on its way to " + referrer.name());
        } else {
            done(result, "");
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void done(Invitation result, String words) {
        said.removeAll();
        switch (result) {
            case Invitation.Done done -> Notification.show(words, 6000, Notification.Position.BOTTOM_START);
            case Invitation.Refused(var faults) -> form.show(faults);
            case Invitation.ChangedSince(var now) ->
                said.add(new Notice(
                        Tone.WARN,
                        "Somebody changed " + now.name() + " since you opened this page. This is how it is now."));
            case Invitation.NotFound() -> throw new NotFoundException();
        }
        show();
    }
}
