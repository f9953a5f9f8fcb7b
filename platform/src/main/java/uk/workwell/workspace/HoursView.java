package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.appointments.CoachHours;
import uk.workwell.casework.appointments.HoursResult;
import uk.workwell.look.BackLink;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;

/**
 * When a coach works and is away: one's own hours with the calendar that knows the appointments; for leads, those of any coach of the
 * provider, too.
 */
@Route(value = "coach/hours", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class HoursView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Me me;
    private final CoachHours hours;
    private final CalendarPanel calendar;
    private StaffId whose;
    private boolean faulty;

    HoursView(Me me, CoachHours hours, CalendarPanel calendar) {
        this.me = me;
        this.hours = hours;
        this.calendar = calendar;
        this.whose = me.colleague().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        whose = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WeekView.COACH)
                .map(WeekView::coach)
                .orElse(me.colleague().id());
        show();
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Hours and days away – WorkWell";
    }

    private void show() {
        faulty = false;
        removeAll();
        var entered = hours.of(me.colleague(), whose).orElseThrow(NotFoundException::new);
        boolean own = entered.coach().id().equals(me.colleague().id());
        var header = new PageHeader(
                        own
                                ? "My hours and calendar"
                                : "Hours of " + entered.coach().name())
                .facts("Free times are offered within them. Outside them a booking asks for a word");
        var all = hours.whose(me.colleague());
        if (all.size() > 1) header.actions(chooser(all, entered.coach()));
        var beside = new Stack(away(entered));
        if (own) beside.add(calendar.panel());
        add(new Stack(
                new BackLink(WeekView.link("Week", whose)),
                header,
                Split.panel(new Panel("Every week").body(week(entered)), beside)));
    }

    private Component chooser(List<Colleague> all, Colleague now) {
        var coach = new Select<Colleague>();
        coach.setId("coach");
        coach.setLabel("Whose hours");
        coach.setItems(all);
        coach.setItemLabelGenerator(Colleague::name);
        coach.addClassName("ww-w-m");
        all.stream().filter(one -> one.id().equals(now.id())).findFirst().ifPresent(coach::setValue);
        coach.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(HoursView.class, of(change.getValue().id()))));
        return coach;
    }

    private Component week(CoachHours.Entered entered) {
        var form = new WorkingWeekForm(entered.week());
        form.onSave(week -> answer(
                hours.work(me.colleague(), whose, entered.week(), week),
                "Saved. What is booked already stays booked",
                form::show,
                form::changed));
        return entered.enteredBy()
                .<Component>map(name -> new Stack(new Notice(Tone.INFO, "Entered by " + name + ".").fullWidth(), form))
                .orElse(form);
    }

    private Component away(CoachHours.Entered entered) {
        var form = new CoachAwayForm();
        form.onSave((first, last) ->
                answer(hours.goAway(me.colleague(), whose, first, last), "Saved", form::show, changed -> {}));
        var stack = new Stack(new Panel("Away").body(form));
        if (entered.away().isEmpty()) return stack;
        var lines = new Lines();
        entered.away().forEach(days -> {
            var words = "%s to %s".formatted(Dates.shortDay(days.first()), Dates.shortDay(days.last()));
            var remove = new Button(
                    "Remove",
                    click -> answer(
                            hours.comeBack(me.colleague(), whose, days.id()), "Removed", faults -> {}, changed -> {}));
            remove.setAriaLabel("Remove " + words);
            lines.line(new Span(words), null, remove);
        });
        stack.add(new Panel("Days away").flush(lines));
        return stack;
    }

    private void answer(
            HoursResult result,
            String done,
            Consumer<List<CaseResult.Fault>> refused,
            Consumer<HoursResult.ChangedSince> changed) {
        faulty = result instanceof HoursResult.Refused;
        switch (result) {
            case HoursResult.Done ok -> said(done);
            case HoursResult.Refused(var faults) -> refused.accept(faults);
            case HoursResult.ChangedSince since -> changed.accept(since);
            case HoursResult.NotFound gone -> throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** The address of a colleague's hours. */
    static QueryParameters of(StaffId whose) {
        return QueryParameters.simple(Map.of(WeekView.COACH, whose.value().toString()));
    }

    private void said(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        show();
    }
}
