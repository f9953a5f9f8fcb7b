package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.workwell.casework.risk.DutyAbsence;
import uk.workwell.casework.risk.DutyCover;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.referral.Capacity;
import uk.workwell.team.Colleague;
import uk.workwell.team.LimitingCoaches;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;

/** How much each coach takes on, in which languages and where: the list that allocation goes by. */
@Route(value = "coach/limits", layout = CoachLayout.class)
@RolesAllowed("LEAD")
class CoachLimitsView extends Div implements HasDynamicTitle {

    private final Settings settings;

    CoachLimitsView(
            Me me, LimitingCoaches limiting, Capacity capacity, DutyCover away, SettingsBook settings, Seen seen) {
        var lead = me.colleague();
        this.settings = settings.current(lead.tenant());
        var coaches = limiting.of(lead);
        seen.list("coach-limits", "", coaches.size());
        var loads = capacity.weightedLoads(coaches.stream().map(Colleague::id).toList());
        var absences = away.coming(lead).stream().collect(Collectors.groupingBy(DutyAbsence::who));
        add(new Stack(
                new PageHeader("Coaches")
                        .facts(
                                "A case counts more once support has started. New referrals are suggested by these lines."),
                coaches.isEmpty()
                        ? new EmptyState(
                                "No coaches", "The administrator adds people to the team and makes them coaches.")
                        : new Panel("What each coach takes on")
                                .count(new Count(coaches.size()))
                                .flush(table(coaches, loads, absences))));
    }

    @Override
    public String getPageTitle() {
        return "Coaches – WorkWell";
    }

    private Component table(
            List<Colleague> coaches, Map<StaffId, Integer> loads, Map<StaffId, List<DutyAbsence>> absences) {
        var head = new NativeTableRow();
        for (var title : List.of("Coach", "Load", "Limits", "Languages", "Works in", "Away")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        coaches.forEach(coach ->
                body.add(line(coach, loads.getOrDefault(coach.id(), 0), absences.getOrDefault(coach.id(), List.of()))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("ww-table", "ww-table--mid", "ww-table--stack");
        var wrap = new Div(table);
        wrap.addClassName("ww-table-wrap");
        return wrap;
    }

    private NativeTableRow line(Colleague coach, int load, List<DutyAbsence> absences) {
        var name = new NativeTableHeaderCell(CoachLimitView.link(coach.id(), coach.name()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell("Load", load(coach, load)),
                cell(
                        "Limits",
                        new Span("Full from %d, at most %d".formatted(coach.caseloadSoft(), coach.caseloadHard()))),
                cell(
                        "Languages",
                        new Span(words(coach.languages().stream().sorted().toList(), "English"))),
                cell("Works in", new Span(words(places(coach), "Everywhere"))),
                cell(
                        "Away",
                        new Span(words(
                                absences.stream().map(CoachLimitsView::days).toList(), "–"))));
    }

    private List<String> places(Colleague coach) {
        return coach.localities().stream()
                .map(code -> settings.locality(code).map(place -> place.name()).orElse(code))
                .sorted()
                .toList();
    }

    private static StatusTag load(Colleague coach, int load) {
        var words = "%d of %d".formatted(load, coach.caseloadSoft());
        if (load >= coach.caseloadHard()) return new StatusTag(Tone.BAD, words + ", at the limit");
        return load >= coach.caseloadSoft()
                ? new StatusTag(Tone.WARN, words + ", full")
                : new StatusTag(Tone.QUIET, words);
    }

    private static String days(DutyAbsence absence) {
        return Dates.shortDay(absence.first()) + " to " + Dates.shortDay(absence.last());
    }

    private static String words(List<String> all, String none) {
        return all.isEmpty() ? none : String.join(", ", all);
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
