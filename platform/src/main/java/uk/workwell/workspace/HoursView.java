package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.appointments.CoachHours;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;

/** When I work, when I am away, and the calendar that knows my appointments. */
@Route(value = "coach/hours", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class HoursView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Me me;
    private final CoachHours hours;
    private final CalendarPanel calendar;
    private boolean faulty;

    HoursView(Me me, CoachHours hours, CalendarPanel calendar) {
        this.me = me;
        this.hours = hours;
        this.calendar = calendar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "My hours and calendar – WorkWell";
    }

    private void show() {
        faulty = false;
        removeAll();
        add(new Stack(
                new BackLink(new RouterLink("Week", WeekView.class)),
                new PageHeader("My hours and calendar")
                        .facts("Free times are offered within them. Outside them a booking asks for a word"),
                Split.panel(new Panel("Every week").body(week()), new Stack(away(), calendar.panel()))));
    }

    private Component week() {
        var form = new WorkingWeekForm(hours.week(me.colleague()));
        form.onSave(week -> {
            var faults = hours.work(me.colleague(), week);
            faulty = !faults.isEmpty();
            if (faulty) form.show(faults);
            else said("Saved. What is booked already stays booked");
            title();
        });
        return form;
    }

    private Component away() {
        var errors = new ErrorSummary();
        var first = new DayField("away-first", "First day away");
        var last = new DayField("away-last", "Last day away");
        var save = new Button("Save days away");
        save.setId("away-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> {
            first.setInvalid(false);
            last.setInvalid(false);
            var faults = hours.goAway(me.colleague(), first.getValue(), last.getValue());
            faulty = !faults.isEmpty();
            if (faulty) {
                errors.show(faults.stream()
                        .map(fault -> {
                            var field = fault.field().equals("first") ? first : last;
                            field.setInvalid(true);
                            field.setErrorMessage(fault.words());
                            return new ErrorSummary.Fault(fault.words(), field);
                        })
                        .toList());
            } else {
                said("Saved");
            }
            title();
        });
        var stack = new Stack(new Panel("When I am away").body(errors, new Row(first, last), Row.actions(save)));
        var coming = hours.away(me.colleague());
        if (coming.isEmpty()) return stack;
        var lines = new Lines();
        coming.forEach(days -> {
            var words = "%s to %s".formatted(Dates.shortDay(days.first()), Dates.shortDay(days.last()));
            var remove = new Button("Remove", click -> {
                hours.comeBack(me.colleague(), days.id());
                show();
            });
            remove.setAriaLabel("Remove " + words);
            lines.line(new Span(words), null, remove);
        });
        stack.add(new Panel("Days away").flush(lines));
        return stack;
    }

    private void said(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        show();
    }

    private void title() {
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
