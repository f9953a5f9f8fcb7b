package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.look.BackLink;
import uk.workwell.look.EmptyState;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.portal.view.PhasedView.Answer;
import uk.workwell.tenant.calendar.Written;

/** Proposes other hours or duties: a new version, which the member of staff reads before anybody else does. */
@Route(value = "employer/staff/:id/phased-return/change", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class PhasedChangePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private record WeekFields(DayHours hours, TextField duties) {}

    private final PhasedDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private boolean faulty;

    PhasedChangePage(PhasedDesk desk) {
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
        faulty = false;
        removeAll();
        var back = new RouterLink(
                "",
                PhasedReturnPage.class,
                new RouteParameters("id", staff.orElseThrow().toString()));
        back.setText("Phased return");
        add(new Stack(
                new BackLink(back),
                new PageHeader("Propose other hours").facts(Names.shortened(name.get())),
                errors,
                staff.flatMap(desk::plan)
                        .filter(PhasedView.Plan::mayChange)
                        .map(this::form)
                        .orElseGet(() -> new EmptyState(
                                "Nothing to change",
                                "Hours can be proposed once your member of staff lets you read a plan."))));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Propose other hours – WorkWell";
    }

    private Component form(PhasedView.Plan plan) {
        var weeks = new ArrayList<WeekFields>();
        var all = new Stack(
                new Paragraph(
                        "Your member of staff reads it first and is asked whether they agree. Write nothing about health here."));
        for (int at = 0; at < plan.weeks().size(); at++) {
            var week = plan.weeks().get(at);
            var number = at + 1;
            var hours = new DayHours("week-" + number, "Week " + number, week.days());
            var duties = new TextField("Duties");
            duties.setId("week-%d-duties".formatted(number));
            duties.setMaxLength(80);
            duties.setValue(week.duties());
            duties.addClassName("ww-w-l");
            weeks.add(new WeekFields(hours, duties));
            all.add(Stack.small(
                    new H2("Week %d, from %s".formatted(number, Written.near(week.monday()))), hours, duties));
        }
        var propose = new Button("Propose these hours", click -> propose(plan, weeks));
        propose.setId("propose");
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        all.add(Row.actions(propose));
        return all.formWide();
    }

    private void propose(PhasedView.Plan plan, List<WeekFields> weeks) {
        weeks.forEach(week -> week.hours().clear());
        var wanted = weeks.stream()
                .map(week -> new PhasedView.Wanted(
                        week.hours().values(), week.duties().getValue()))
                .toList();
        faulty = false;
        switch (desk.change(plan.staff(), plan.seen(), wanted)) {
            case Answer.Done(var words) -> {
                Notification.show(words, 6000, Notification.Position.BOTTOM_START);
                getUI().ifPresent(ui -> ui.navigate(
                        PhasedReturnPage.class,
                        new RouteParameters("id", plan.staff().toString())));
            }
            case Answer.Refused(var faults) -> {
                faulty = true;
                errors.show(faults.stream().map(fault -> at(weeks, fault)).toList());
            }
            case Answer.NotFound() -> throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private ErrorSummary.Fault at(List<WeekFields> weeks, PhasedView.Fault fault) {
        return weeks.stream()
                .flatMap(week -> week.hours().mark(fault.field(), fault.words()).stream())
                .findFirst()
                .map(field -> new ErrorSummary.Fault(fault.words(), field))
                .orElseGet(() -> new ErrorSummary.Fault(fault.words(), this));
    }
}
