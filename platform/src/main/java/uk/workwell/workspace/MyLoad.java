package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import uk.workwell.casework.radar.Radar;
import uk.workwell.look.Bar;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;

/** How full this coach is. */
class MyLoad extends Div {

    MyLoad(int weighted, Radar.Sweep sweep, Colleague colleague) {
        int soft = Math.max(1, colleague.caseloadSoft());
        var live = new Span(sweep.live() == 1 ? "1 live case" : sweep.live() + " live cases");
        live.addClassName("ww-strong");
        var limit = new Span("Limit " + colleague.caseloadSoft());
        limit.addClassName("ww-small");
        var bar = new Bar(100.0 * weighted / soft, weighted + " of " + colleague.caseloadSoft());
        if (weighted >= colleague.caseloadSoft()) bar.tone(Tone.WARN);
        var how = new Paragraph("Each case is weighed by its stage, as the settings say.");
        how.addClassName("ww-small");
        add(new Panel("My load")
                .headEnd(new RouterLink("Caseload", CaseloadView.class))
                .body(Row.between(new Span(live, new Span(", weighted " + weighted)), limit), bar, how));
    }
}
