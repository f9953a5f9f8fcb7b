package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.radar.Alert;

/** What ends an alert, as the one link beside it: the page on which it is dealt with. */
final class Remedy {

    private Remedy() {}

    static RouterLink link(Alert alert) {
        var link =
                switch (alert.kind()) {
                    case SILENCE -> to(alert, "Write a note", CaseView.class);
                    case STEP_LATE -> to(alert, "Ask how it went", PlanView.class);
                    case PROMISE_LATE -> to(alert, "See what was promised", ReturnToWorkView.class);
                    case SERVICE_SILENT -> service(alert);
                    case CHANGE_UNANSWERED -> change(alert, "Take it further");
                    case CHANGE_REFUSED -> change(alert, "Look for another way");
                    case CHANGE_REVIEW -> change(alert, "Ask whether it works");
                    case TRIAL_ENDS -> change(alert, "Plan what follows");
                    case CHANGE_TO_SIGN -> change(alert, "Read the answer");
                    case TIME_OVER -> to(alert, "End support", EndSupportView.class);
                    case TO_CLOSE -> to(alert, "Close the case", EndSupportView.class);
                    case PLAN_LATE ->
                        alert.state() == CaseState.STARTED
                                ? to(alert, "Assess", AssessmentView.class)
                                : to(alert, "Make a plan", PlanView.class);
                    case EXTENSION_UNDECIDED -> to(alert, "Open the request", ExtensionView.class);
                    case EXTENSION_TO_ANSWER -> to(alert, "Answer the request", ExtensionView.class);
                    case PLAN_CHANGE_ASKED -> to(alert, "Open the draft", PlanDraftView.class);
                    case PLAN_AGREED_BY_LINK -> to(alert, "Open the plan", PlanView.class);
                    case MEASURE_ANSWERED -> to(alert, "Read the answers", MeasuresView.class);
                    case PAUSE_ENDS -> to(alert, "Open the pause", PauseView.class);
                    case FIT_NOTE_ENDS -> to(alert, "Enter what follows", FitNotesView.class);
                    case TIME_SHORT, CLOCK_75 -> to(alert, "Plan the ending", PlanView.class);
                    case FIRST_CONTACT, CONTACTING -> to(alert, "Log a contact", LogContactView.class);
                    case FOLLOW_UP -> to(alert, "Follow up", FollowUpView.class);
                    case NEXT_NOT_BOOKED -> to(alert, "Book a time", CaseAppointmentsView.class);
                };
        link.addClassNames("ww-btn", "ww-btn--secondary", "ww-btn--s");
        // The same words stand in many lines; who it is about tells them apart.
        link.getElement().setAttribute("aria-label", link.getText() + ": " + alert.name());
        return link;
    }

    private static RouterLink change(Alert alert, String words) {
        var change = alert.about();
        return change == null
                ? to(alert, words, AdjustmentsView.class)
                : to(alert, words, AdjustmentView.class, new RouteParam(AdjustmentView.ADJUSTMENT, change.toString()));
    }

    private static RouterLink service(Alert alert) {
        var onward = alert.about();
        return onward == null
                ? to(alert, "Ask the service", CaseServicesView.class)
                : to(alert, "Ask the service", OnwardView.class, new RouteParam(OnwardView.ONWARD, onward.toString()));
    }

    private static RouterLink to(Alert alert, String words, Class<? extends Component> page, RouteParam... more) {
        var parameters = new ArrayList<>(List.of(more));
        parameters.add(new RouteParam(CasePart.CASE, alert.caseId().toString()));
        return new RouterLink(words, page, new RouteParameters(parameters.toArray(RouteParam[]::new)));
    }
}
