package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.risk.ConcernMark;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** Beside a case: whether there is a concern about the person's safety, and the way to raise one. Never its words. */
@Order(5)
@Service
class ConcernPanel implements CasePanel {

    private final DutyDesk duty;

    ConcernPanel(DutyDesk duty) {
        this.duty = duty;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        var panel = new Panel("Safety");
        var marks = duty.marks(open.me(), open.id());
        var lines = new ArrayList<Component>();
        marks.stream().filter(ConcernMark::open).forEach(mark -> lines.add(line(mark)));
        if (lines.isEmpty()) lines.add(new Span("No open concern."));
        panel.body(lines.toArray(Component[]::new));
        var raise = new RouterLink(
                "Raise a concern",
                RaiseConcernView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        return Optional.of(panel.foot(raise));
    }

    private static Component line(ConcernMark mark) {
        return mark.id()
                .<Component>map(id -> new Div(
                        ConcernView.link(id, "Concern of " + Dates.stamp(mark.raisedAt())),
                        new Span(" "),
                        DutyWords.state(mark.state())))
                .orElseGet(() -> new Div(
                        new StatusTag(Tone.WARN, "A concern is open"),
                        new Span(" Whoever raised it and the duty lead know what it is.")));
    }
}
