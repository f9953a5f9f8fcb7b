package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.CaseId;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.TheWayHere;
import uk.workwell.team.Team;

/** One case: who, the explained clock, what happened, what comes next. */
@Route(value = "coach/case/:case", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final TheWayHere wayHere;
    private final Team team;

    CaseView(CasePages pages, TheWayHere wayHere, Team team) {
        this.pages = pages;
        this.wayHere = wayHere;
        this.team = team;
    }

    /** A link to a case. */
    static RouterLink link(CaseId caseId, String words) {
        return CasePart.OVERVIEW.link(caseId, words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.OVERVIEW);
        removeAll();
        add(pages.withPanels(
                open,
                CasePart.OVERVIEW,
                new CaseTimeline(
                        open.mine().steps(open.id()),
                        wayHere.of(new ReferralId(open.card().referral())),
                        team)));
    }

    @Override
    public String getPageTitle() {
        // No name: the title stands in the browser's history.
        return "Case – WorkWell";
    }
}
