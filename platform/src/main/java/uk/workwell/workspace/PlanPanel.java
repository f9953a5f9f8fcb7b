package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.casework.plan.Plans;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;

/** The plan in force, beside the overview: each goal and how far it has come. */
@Service
@Order(30)
class PlanPanel implements CasePanel {

    private final Plans plans;

    PlanPanel(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        var book = plans.of(open.me(), open.id());
        return book.agreed().<Component>map(agreed -> goals(open, book, agreed)).or(() -> none(open, book));
    }

    private static Component goals(OpenCase open, PlanBook book, PlanVersion agreed) {
        var lines = new Lines();
        agreed.content()
                .goals()
                .forEach(goal -> lines.line(
                        new Span(goal.text()), PlanWords.steps(goal, book), PlanWords.state(book.stateOf(goal))));
        return new Panel("Plan, version " + agreed.number())
                .headEnd(PlanView.link(open.id(), "Open"))
                .flush(lines);
    }

    private static Optional<Component> none(OpenCase open, PlanBook book) {
        if (!open.card().state().inSupport()) return Optional.empty();
        return Optional.of(new Panel("Plan")
                .body(
                        new Span("Nothing is agreed yet."),
                        PlanView.link(
                                open.id(), book.draft().isPresent() ? "Go on with the first plan" : "Begin a plan")));
    }
}
