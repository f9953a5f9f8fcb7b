package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** The versions of a plan before the one in force: a list of them, and each as it was agreed, whatever has happened since. */
@Service
class EarlierPlans {

    private final Team team;

    EarlierPlans(Team team) {
        this.team = team;
    }

    /** Who agreed to it, and when. */
    String agreed(PlanVersion version) {
        return PlanWords.agreed(
                version, team.find(version.savedBy()).map(Colleague::name).orElse("a former colleague"));
    }

    /** Links to those that are not shown. */
    Optional<Panel> others(CaseId caseId, PlanBook book, PlanVersion shown) {
        var others = book.versions().stream()
                .filter(one -> one.agreed() != null && one.number() != shown.number())
                .toList();
        if (others.isEmpty()) return Optional.empty();
        var lines = new Lines();
        others.forEach(one -> {
            var link = PlanView.link(caseId, "Version " + one.number());
            link.setQueryParameters(QueryParameters.of(PlanView.VERSION, Integer.toString(one.number())));
            lines.line(link, agreed(one));
        });
        return Optional.of(new Panel("Earlier versions").flush(lines));
    }

    /** @throws NotFoundException if no such version was ever agreed */
    Component readAgain(CaseId caseId, PlanBook book, String number) {
        var found = book.versions().stream()
                .filter(one ->
                        one.agreed() != null && Integer.toString(one.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var facts = new Paragraph(agreed(found));
        facts.addClassName("ww-soft");
        var all = new Stack(
                Stack.small(new H2("Plan, version " + found.number()), facts),
                PlanView.link(caseId, "To the version in force"));
        for (var goal : found.content().goals()) {
            var lines = new Lines();
            goal.steps().forEach(step -> lines.line(new Span(step.text()), PlanWords.who(step)));
            all.add(new Panel(goal.text())
                    .flush(lines)
                    .foot(PlanWords.about(goal)
                            + (goal.by() == null ? "" : "To be looked at on " + Dates.day(goal.by()))));
        }
        return all;
    }
}
