package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import uk.workwell.look.BackLink;
import uk.workwell.look.EmptyState;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.portal.view.PhasedView.Answer;

/** The phased return of a member of staff: its weeks, who has signed, and what was worked. */
@Route(value = "employer/staff/:id/phased-return", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class PhasedReturnPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PhasedDesk desk;
    private final ErrorSummary errors = new ErrorSummary();

    PhasedReturnPage(PhasedDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var staff = event.getRouteParameters().get("id").flatMap(StaffMemberPage::uuid);
        var name = staff.flatMap(desk::staffName);
        if (name.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(staff.orElseThrow(), name.get());
    }

    @Override
    public String getPageTitle() {
        return "Phased return – WorkWell";
    }

    private void show(UUID staff, String name) {
        errors.clear();
        removeAll();
        var back = new RouterLink("", StaffMemberPage.class, new RouteParameters("id", staff.toString()));
        back.setText(Names.shortened(name));
        var plan = desk.plan(staff);
        add(new Stack(
                new BackLink(back),
                new PageHeader("Phased return").facts(Names.shortened(name)),
                errors,
                plan.map(this::page).orElseGet(PhasedReturnPage::nothing)));
    }

    private static Component nothing() {
        return new EmptyState(
                "Nothing to show",
                "If this member of staff plans a phased return and lets you read it, it appears here, and you can agree to it or propose other hours.");
    }

    private Component page(PhasedView.Plan plan) {
        var page = new Stack(Row.between(PhasedPlanParts.head(plan), actions(plan)));
        if (plan.newerWaits()) {
            page.add(new Notice(
                            Tone.INFO,
                            "A newer version is being talked about.",
                            "You see it once your member of staff has read it and lets you.")
                    .fullWidth());
        }
        page.add(
                PhasedPlanParts.weeks(plan),
                PhasedPlanParts.looked(plan),
                Stack.medium(new H2("Signatures on version " + plan.number()), PhasedPlanParts.signatures(plan)));
        if (!plan.due().isEmpty()) page.add(worked(plan));
        page.add(HomePage.onlyWhatIsShared());
        return page;
    }

    private Component actions(PhasedView.Plan plan) {
        var row = Row.actions();
        if (plan.maySign()) {
            var sign = new Button(
                    "Sign version " + plan.number(),
                    click -> done(plan, desk.sign(plan.staff(), plan.number(), plan.hash())));
            sign.setId("sign");
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(sign);
        }
        if (plan.mayChange()) {
            var change = new RouterLink(
                    "",
                    PhasedChangePage.class,
                    new RouteParameters("id", plan.staff().toString()));
            change.setText("Propose other hours");
            change.addClassNames("ww-btn", "ww-btn--secondary");
            row.add(change);
        }
        return row;
    }

    private Component worked(PhasedView.Plan plan) {
        var form = new WorkedForm(plan.due());
        form.onSave(() -> {
            switch (desk.worked(plan.staff(), form.week(), form.days())) {
                case Answer.Refused(var faults) ->
                    errors.show(faults.stream().map(form::at).toList());
                case Answer answer -> done(plan, answer);
            }
        });
        var said = plan.worked().isEmpty()
                ? new Paragraph("Nobody has written down anything yet.")
                : PhasedPlanParts.worked(plan.worked());
        return Stack.medium(new H2("Planned and worked"), said, form);
    }

    private void done(PhasedView.Plan plan, Answer answer) {
        switch (answer) {
            case Answer.Done(var words) -> {
                Notification.show(words, 6000, Notification.Position.BOTTOM_START);
                show(plan.staff(), plan.name());
            }
            case Answer.Refused(var faults) -> {
                show(plan.staff(), plan.name());
                errors.show(faults.stream()
                        .map(fault -> new ErrorSummary.Fault(fault.words(), this))
                        .toList());
            }
            case Answer.NotFound() -> throw new NotFoundException();
        }
    }
}
