package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.casework.appointments.DiaryWeek;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.calendar.WorkingDays;

/** A week of a coach: one's own; for leads, that of any coach of the provider. */
@Route(value = "coach/week", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class WeekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FROM = "from";
    static final String COACH = "coach";

    private final Me me;
    private final CoachDiary diary;
    private final MissedToday missed;
    private final Seen seen;
    private final Clock clock;

    WeekView(Me me, CoachDiary diary, MissedToday missed, Seen seen, Clock clock) {
        this.me = me;
        this.diary = diary;
        this.missed = missed;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var colleague = me.colleague();
        var today = WorkingDays.today(clock);
        var query = event.getLocation().getQueryParameters();
        var whose = query.getSingleParameter(COACH).map(WeekView::coach).orElse(colleague.id());
        var day = query.getSingleParameter(FROM).map(WeekView::day).orElse(today);
        var week = diary.week(colleague, whose, day).orElseThrow(NotFoundException::new);
        seen.list("week", whose + " " + week.monday(), week.count());
        boolean own = whose.equals(colleague.id());
        var page = new Stack(header(colleague, week, own), moves(colleague, week, whose, today));
        if (own && !week.hoursSaid()) {
            page.add(new Notice(Tone.INFO, "Your hours are assumed: Monday to Friday, nine to five.")
                    .and(new RouterLink("Enter your hours", HoursView.class)));
        }
        if (own) missed.of(colleague).ifPresent(page::add);
        page.add(new WeekGrid(week, today));
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return "Week – WorkWell";
    }

    private PageHeader header(Colleague colleague, DiaryWeek week, boolean own) {
        var header = new PageHeader("Week of " + Dates.day(week.monday()))
                .facts("%s. %s"
                        .formatted(
                                own
                                        ? "Your appointments"
                                        : "Appointments of " + week.coach().name(),
                                week.count() == 1 ? "1 appointment" : week.count() + " appointments"));
        var open = diary.open(colleague);
        if (open.size() > 1) header.actions(chooser(open, week));
        return header;
    }

    private Component chooser(List<Colleague> open, DiaryWeek week) {
        var coach = new Select<Colleague>();
        coach.setId("coach");
        coach.setLabel("Whose week");
        coach.setItems(open);
        coach.setItemLabelGenerator(Colleague::name);
        coach.addClassName("ww-w-m");
        open.stream()
                .filter(one -> one.id().equals(week.coach().id()))
                .findFirst()
                .ifPresent(coach::setValue);
        coach.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(WeekView.class, at(change.getValue().id(), week.monday()))));
        return coach;
    }

    private static Component moves(Colleague colleague, DiaryWeek week, StaffId whose, LocalDate today) {
        return Row.between(
                new Row(
                                link("Previous week", whose, week.monday().minusWeeks(1)),
                                link("This week", whose, today),
                                link("Next week", whose, week.monday().plusWeeks(1)))
                        .tight(),
                hours(colleague, week.coach()));
    }

    /** A lead enters those of the coach whose week is open. */
    private static RouterLink hours(Colleague colleague, Colleague coach) {
        if (coach.id().equals(colleague.id()) || !colleague.is(Role.LEAD)) {
            return new RouterLink("My hours and calendar", HoursView.class);
        }
        var link = new RouterLink("Hours of " + coach.name(), HoursView.class);
        link.setQueryParameters(HoursView.of(coach.id()));
        return link;
    }

    /** The week that runs, of a coach. */
    static RouterLink link(String words, StaffId whose) {
        var link = new RouterLink(words, WeekView.class);
        link.setQueryParameters(HoursView.of(whose));
        return link;
    }

    private static RouterLink link(String words, StaffId whose, LocalDate day) {
        var link = new RouterLink(words, WeekView.class);
        link.setQueryParameters(at(whose, day));
        link.addClassNames("ww-btn", "ww-btn--secondary");
        return link;
    }

    private static QueryParameters at(StaffId whose, LocalDate day) {
        var values = new HashMap<String, String>();
        values.put(COACH, whose.value().toString());
        values.put(FROM, day.toString());
        return QueryParameters.simple(values);
    }

    static StaffId coach(String text) {
        try {
            return new StaffId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFoundException();
        }
    }
}
