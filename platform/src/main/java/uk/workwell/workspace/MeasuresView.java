package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.casework.measures.AskingByLink;
import uk.workwell.casework.measures.AskingByLink.Asked;
import uk.workwell.casework.measures.MeasureTaken;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.measures.Questionnaires;
import uk.workwell.look.Notice;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** The questionnaires that can be asked, in a conversation or by a link, what was answered, and how it changed. */
@Route(value = "coach/case/:case/measures", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class MeasuresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AFTER = "after";

    private final CasePages pages;
    private final Measures measures;
    private final Questionnaires questionnaires;
    private final AskingByLink asking;
    private final Div told = new Div();
    private final Div content = new Div();

    MeasuresView(CasePages pages, Measures measures, Questionnaires questionnaires, AskingByLink asking) {
        this.pages = pages;
        this.measures = measures;
        this.questionnaires = questionnaires;
        this.asking = asking;
        told.getElement().setAttribute("role", "status");
    }

    /** Says on the next page, too, whom to call. */
    static QueryParameters after(boolean crisis) {
        return crisis ? QueryParameters.of(AFTER, "call") : QueryParameters.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.MEASURES);
        asking.read(open.me(), open.id());
        var all = new Stack();
        if (event.getLocation().getQueryParameters().getSingleParameter(AFTER).isPresent()) {
            var notice = new CrisisNotice();
            notice.show(true);
            all.add(notice);
        }
        told.removeAll();
        all.add(told, content);
        show(open);
        removeAll();
        add(pages.wide(open, CasePart.MEASURES, all));
    }

    @Override
    public String getPageTitle() {
        return "Measures of a case – WorkWell";
    }

    private void show(OpenCase open) {
        var taken = measures.of(open.me(), open.id());
        var offered = questionnaires.newest();
        var all = new Stack(new OfferedMeasures(
                open.id(),
                offered,
                taken,
                asking.open(open.me(), open.id()),
                one -> answer(open, asking.ask(open.me(), open.id(), one.code()), one.name() + " is on its way"),
                ask -> answer(open, asking.withdraw(open.me(), open.id(), ask.id()), "The link works no more")));
        var results = offered.stream()
                .filter(one -> taken.stream().anyMatch(answers -> OfferedMeasures.of(one, answers)))
                .map(one -> results(one, taken))
                .toList();
        if (!results.isEmpty()) {
            var caution = new Paragraph(
                    "Bands and reliable-change marks are to be confirmed by a clinician. They help to talk"
                            + " about a figure and decide nothing.");
            caution.addClassName("ww-soft");
            all.add(Stack.small(new H2("What was answered"), caution));
            results.forEach(all::add);
        }
        content.removeAll();
        content.add(all);
    }

    private static MeasureResults results(Questionnaire one, List<MeasureTaken> taken) {
        return new MeasureResults(
                one,
                taken.stream()
                        .filter(answers -> OfferedMeasures.of(one, answers))
                        .toList());
    }

    private void answer(OpenCase open, Asked result, String words) {
        told.removeAll();
        switch (result) {
            case Asked.Sent sent -> Notification.show(words, 6000, Notification.Position.BOTTOM_START);
            case Asked.Refused(var why) -> told.add(new Notice(Tone.WARN, "Nothing was sent.", why).fullWidth());
            case Asked.NotFound() -> throw new NotFoundException();
        }
        show(open);
    }
}
