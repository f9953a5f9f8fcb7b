package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.casework.appointments.FreeTimes;
import uk.workwell.casework.lead.LoadOfCoach;
import uk.workwell.casework.lead.TeamLoad;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** How full each coach of the team is, and where nobody was in touch. */
@Route(value = "coach/lead/load", layout = CoachLayout.class)
@RolesAllowed({"LEAD", "DUTY_LEAD"})
class LoadView extends Div implements HasDynamicTitle {

    private final Team team;
    private final LocalDate today;

    LoadView(Me me, TeamLoad load, Team team, Clock clock) {
        this.team = team;
        this.today = WorkingDays.today(clock);
        var coaches = load.of(me.colleague());
        add(new Stack(
                new PageHeader("Team load").facts(facts(coaches)).actions(move()),
                coaches.isEmpty()
                        ? new EmptyState(
                                "No coaches yet",
                                "When the administrator adds a coach to your team, their cases and limits appear here.")
                        : table(coaches, load.silenceDays(me.colleague()))));
    }

    @Override
    public String getPageTitle() {
        return "Team load – WorkWell";
    }

    private Component table(List<LoadOfCoach> coaches, int silenceDays) {
        var table = new LoadTable();
        coaches.forEach(coach -> table.line(coach, away(coach)));
        var wide = new Div(table);
        wide.addClassName("ww-table-wrap");
        return new Panel("Coaches")
                .count(new Count(coaches.size()))
                .flush(wide)
                .foot(
                        "A case weighs by its stage, as this area's settings say. Silent: in support, and nobody in touch for %d days or more. Next free: room for %d minutes, within two weeks."
                                .formatted(silenceDays, FreeTimes.MINUTES));
    }

    /** "Until 4 Dec 2026, The coach2 covers". */
    private String away(LoadOfCoach coach) {
        var days = coach.away();
        if (days == null) return "Not planned";
        var when = days.first().isAfter(today)
                ? "%s to %s".formatted(Dates.shortDay(days.first()), Dates.shortDay(days.last()))
                : "Now, until " + Dates.shortDay(days.last());
        return "%s. %s covers".formatted(when, name(days.cover()));
    }

    private String name(StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("A former colleague");
    }

    private static String facts(List<LoadOfCoach> coaches) {
        int cases = coaches.stream().mapToInt(LoadOfCoach::live).sum();
        int silent = coaches.stream().mapToInt(LoadOfCoach::silent).sum();
        return "%s, %s silent"
                .formatted(cases == 1 ? "1 live case" : cases + " live cases", silent == 0 ? "none" : silent);
    }

    private static RouterLink move() {
        var link = new RouterLink("Move cases", MoveCasesView.class);
        link.addClassName("ww-btn");
        return link;
    }
}
