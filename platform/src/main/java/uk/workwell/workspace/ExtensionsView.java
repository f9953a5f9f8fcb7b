package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.ExtensionAsk;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** The requests for more weeks that a lead has to answer. */
@Route(value = "coach/extensions", layout = CoachLayout.class)
@RolesAllowed("LEAD")
class ExtensionsView extends Div implements HasDynamicTitle {

    ExtensionsView(Me me, EpisodeReading reading, Team team, Seen seen) {
        var asks = reading.toAnswer(me.colleague());
        seen.list("extensions", "", asks.size());
        add(new Stack(
                new PageHeader("Extensions").facts("A coach asks for more weeks, a lead answers with words."),
                asks.isEmpty()
                        ? new EmptyState(
                                "No requests",
                                "When a coach asks for more weeks of support, the request appears here with its reason.")
                        : list(asks, team)));
    }

    @Override
    public String getPageTitle() {
        return "Extensions – WorkWell";
    }

    private static Component list(List<ExtensionAsk> asks, Team team) {
        var lines = new Lines();
        asks.forEach(ask -> lines.line(
                new RouterLink(
                        "%s, %s".formatted(ask.name(), ask.weeks() == 1 ? "1 week" : ask.weeks() + " weeks"),
                        ExtensionView.class,
                        new RouteParameters(CasePart.CASE, ask.caseId().toString())),
                "%s asked on %s: %s"
                        .formatted(
                                team.find(ask.askedBy()).map(Colleague::name).orElse("A former colleague"),
                                Dates.day(ask.askedAt()),
                                ask.reason()),
                new StatusTag(
                        Tone.QUIET, ask.endsOn() == null ? "No end yet" : "Ends " + Dates.shortDay(ask.endsOn()))));
        return new Panel("To answer").count(new Count(asks.size())).flush(lines);
    }
}
