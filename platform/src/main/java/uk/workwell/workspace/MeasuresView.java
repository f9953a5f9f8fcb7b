package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.measures.MeasureTaken;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.measures.Questionnaires;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;

/** The questionnaires that can be asked, what was answered, and how it changed. */
@Route(value = "coach/case/:case/measures", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class MeasuresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AFTER = "after";

    private final CasePages pages;
    private final Measures measures;
    private final Questionnaires questionnaires;

    MeasuresView(CasePages pages, Measures measures, Questionnaires questionnaires) {
        this.pages = pages;
        this.measures = measures;
        this.questionnaires = questionnaires;
    }

    /** Says on the next page, too, whom to call. */
    static QueryParameters after(boolean crisis) {
        return crisis ? QueryParameters.of(AFTER, "call") : QueryParameters.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.MEASURES);
        var taken = measures.of(open.me(), open.id());
        var all = new Stack();
        if (event.getLocation().getQueryParameters().getSingleParameter(AFTER).isPresent()) {
            var notice = new CrisisNotice();
            notice.show(true);
            all.add(notice);
        }
        var offered = questionnaires.newest();
        all.add(offered(open.id(), offered, taken));
        var results = offered.stream()
                .filter(one -> taken.stream().anyMatch(answers -> of(one, answers)))
                .map(one -> new MeasureResults(
                        one, taken.stream().filter(answers -> of(one, answers)).toList()))
                .toList();
        if (!results.isEmpty()) {
            var caution = new Paragraph(
                    "Bands and reliable-change marks are to be confirmed by a clinician. They help to talk"
                            + " about a figure and decide nothing.");
            caution.addClassName("ww-soft");
            all.add(Stack.small(new H2("What was answered"), caution));
            results.forEach(all::add);
        }
        removeAll();
        add(pages.wide(open, CasePart.MEASURES, all));
    }

    private static boolean of(Questionnaire one, MeasureTaken answers) {
        return answers.questionnaire().code().equals(one.code());
    }

    private static Panel offered(CaseId caseId, List<Questionnaire> offered, List<MeasureTaken> taken) {
        var lines = new Lines();
        for (var one : offered) {
            var last = taken.stream()
                    .filter(answers -> of(one, answers))
                    .findFirst()
                    .map(answers -> "Last on " + Dates.day(answers.on()))
                    .orElse("Not asked yet");
            lines.line(
                    new RouterLink(
                            one.name(),
                            TakeMeasureView.class,
                            new RouteParameters(java.util.Map.of(
                                    CasePart.CASE, caseId.toString(), TakeMeasureView.MEASURE, one.code()))),
                    one.about() + ". " + last);
        }
        return new Panel("Ask a questionnaire").flush(lines);
    }

    @Override
    public String getPageTitle() {
        return "Measures of a case – WorkWell";
    }
}
