package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.DiaryEntry;
import uk.workwell.casework.appointments.DiaryWeek;
import uk.workwell.casework.appointments.OpenHours;

/**
 * Seven days beside each other, hours shaded, an appointment where its time is; under each other on a narrow screen. Tab goes
 * through the appointments in order, the arrow keys go to the one before and after and to the day beside.
 */
class WeekGrid extends Div {

    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final int STEP = 15;

    private final List<List<RouterLink>> links = new ArrayList<>();

    WeekGrid(DiaryWeek week, LocalDate today) {
        addClassName("ww-week");
        week.days().stream()
                // A weekend on which nobody works and nothing is booked takes no room.
                .filter(day -> day.date().getDayOfWeek().getValue() <= 5
                        || day.open().isPresent()
                        || !day.entries().isEmpty())
                .forEach(day -> add(day(day, today)));
        for (int column = 0; column < links.size(); column++) {
            for (int row = 0; row < links.get(column).size(); row++) arrows(column, row);
        }
    }

    private Component day(DiaryWeek.Day day, LocalDate today) {
        var section = new Section();
        section.addClassName("ww-week__day");
        section.setAriaLabel(Dates.longDay(day.date()));
        var heading = new H2(Dates.shortWeekday(day.date()));
        if (day.date().equals(today)) {
            heading.getElement().setAttribute("aria-current", "date");
            section.addClassName("is-today");
        }
        var hours = new Paragraph(day.open()
                .map(open -> "%s to %s".formatted(open.from(), open.to()))
                .or(day::closed)
                .orElse(""));
        hours.addClassName("ww-small");
        var lane = new Div();
        lane.addClassName("ww-week__lane");
        day.open().map(WeekGrid::shade).ifPresent(lane::add);
        var column = new ArrayList<RouterLink>();
        if (day.entries().isEmpty()) {
            var nothing = new Paragraph("Nothing booked");
            nothing.addClassNames("ww-small", "ww-week__none");
            lane.add(nothing);
        } else {
            var list = new UnorderedList();
            list.getElement().setAttribute("role", "list");
            day.entries().forEach(entry -> list.add(item(entry, column)));
            lane.add(list);
        }
        links.add(column);
        section.add(heading, hours, lane);
        return section;
    }

    private static ListItem item(DiaryEntry entry, List<RouterLink> column) {
        var item = new ListItem();
        item.getStyle().set("grid-row", rows(time(entry), entry.minutes()));
        var when = new Span(Dates.time(entry.startsAt()) + " ");
        when.addClassName("ww-strong");
        if (entry.name().isEmpty()) {
            item.addClassName("is-taken");
            item.add(when, new Span("Another coach's case"));
            return item;
        }
        var link = AppointmentLinks.to(AppointmentView.class, entry.caseId(), entry.id(), "");
        var what = new Span("%s, %s%s"
                .formatted(
                        entry.kind().words(),
                        entry.mode().words().toLowerCase(java.util.Locale.UK),
                        entry.attendance().attended() ? ", attended" : ""));
        what.addClassName("ww-small");
        link.add(when, new Span(entry.name()), what);
        if (entry.kind() == AppointmentKind.FIRST) item.addClassName("is-first");
        item.add(link);
        column.add(link);
        return item;
    }

    private static Component shade(OpenHours hours) {
        var shade = new Div();
        shade.addClassName("ww-week__open");
        shade.getElement().setAttribute("aria-hidden", "true");
        int minutes = (int) java.time.Duration.between(hours.from(), hours.to()).toMinutes();
        shade.getStyle().set("grid-row", rows(hours.from(), minutes));
        return shade;
    }

    /** Lines of the grid, one each quarter of an hour; what lies outside is drawn at the edge, its time says when. */
    private static String rows(LocalTime from, int minutes) {
        int first = line(from.toSecondOfDay() / 60);
        int last = Math.max(first + 1, line(from.toSecondOfDay() / 60 + minutes));
        return first + " / " + last;
    }

    private static int line(int minuteOfDay) {
        int begin = FIRST.toSecondOfDay() / 60;
        int end = LAST.toSecondOfDay() / 60;
        return (Math.min(Math.max(minuteOfDay, begin), end) - begin) / STEP + 1;
    }

    private static LocalTime time(DiaryEntry entry) {
        return LocalTime.ofInstant(entry.startsAt(), Dates.LONDON);
    }

    private void arrows(int column, int row) {
        var here = links.get(column);
        var link = here.get(row);
        if (row > 0) go(link, Key.ARROW_UP, here.get(row - 1));
        if (row < here.size() - 1) go(link, Key.ARROW_DOWN, here.get(row + 1));
        beside(column, -1, row).forEach(other -> go(link, Key.ARROW_LEFT, other));
        beside(column, 1, row).forEach(other -> go(link, Key.ARROW_RIGHT, other));
    }

    /** The appointment in the nearest day that has one, in the same place or the last. */
    private List<RouterLink> beside(int column, int step, int row) {
        for (int other = column + step; other >= 0 && other < links.size(); other += step) {
            var there = links.get(other);
            if (!there.isEmpty()) return List.of(there.get(Math.min(row, there.size() - 1)));
        }
        return List.of();
    }

    private static void go(RouterLink from, Key key, RouterLink to) {
        Shortcuts.addShortcutListener(from, () -> to.focus(), key).listenOn(from);
    }
}
