package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import uk.workwell.casework.CaseId;

/** The parts of a case, in the order of their tabs. Each is a page with an address of its own. */
enum CasePart {
    OVERVIEW("Overview", CaseView.class),
    ASSESSMENT("Assessment", AssessmentView.class),
    MEASURES("Measures", MeasuresView.class),
    PLAN("Plan", PlanView.class),
    APPOINTMENTS("Appointments", CaseAppointmentsView.class),
    ADJUSTMENTS("Changes at work", AdjustmentsView.class),
    SERVICES("Services", CaseServicesView.class),
    FIT_NOTES("Fit notes", FitNotesView.class),
    PHASED_RETURN("Phased return", PhasedReturnView.class),
    RETURN("Return to work", ReturnToWorkView.class),
    SHARING("Sharing", SharingView.class),
    ;

    /** Name of the address's parameter that holds the case. */
    static final String CASE = "case";

    private final String label;
    private final Class<? extends Component> page;

    CasePart(String label, Class<? extends Component> page) {
        this.label = label;
        this.page = page;
    }

    String label() {
        return label;
    }

    Class<? extends Component> page() {
        return page;
    }

    RouterLink link(CaseId caseId) {
        return link(caseId, label);
    }

    RouterLink link(CaseId caseId, String words) {
        return new RouterLink(words, page, new RouteParameters(CASE, caseId.toString()));
    }

    /** What the audit trail calls this part. */
    String seenAs() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
