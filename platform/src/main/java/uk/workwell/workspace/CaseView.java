package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Timelines;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.Stack;
import uk.workwell.team.Team;

/** One case: who, the explained clock, a new note, what happened, what comes next. */
@Route(value = "coach/case/:case", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final Notes notes;
    private final ShareableWords words;
    private final Timelines timelines;
    private final Team team;

    CaseView(CasePages pages, Me me, Notes notes, ShareableWords words, Timelines timelines, Team team) {
        this.pages = pages;
        this.me = me;
        this.notes = notes;
        this.words = words;
        this.timelines = timelines;
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
        add(pages.withPanels(open, CasePart.OVERVIEW, open.drawn(() -> main(open))));
    }

    private Stack main(OpenCase open) {
        var timeline = new CaseTimeline(open, me, timelines, team);
        return new Stack(new NoteWriting(open, me, notes, words, timeline::refresh), timeline);
    }

    @Override
    public String getPageTitle() {
        // No name: the title stands in the browser's history.
        return "Case – WorkWell";
    }
}
