package uk.workwell.workspace;

import com.vaadin.flow.component.html.Anchor;
import uk.workwell.look.WorkspaceFrame;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/** The frame of the coach workspace. */
class CoachLayout extends WorkspaceFrame {

    private final Me me;
    private final Triage triage;

    CoachLayout(Me me, BrandingFromSettings branding, Triage triage) {
        this(me, me.colleague(), branding, triage);
    }

    private CoachLayout(Me me, Colleague colleague, BrandingFromSettings branding, Triage triage) {
        super("/coach", branding.now(colleague.tenant()), colleague.name());
        this.me = me;
        this.triage = triage;
        nav.home("Today", TodayView.class).place("Triage", TriageView.class).place("Caseload", CaseloadView.class);
        if (colleague.is(Role.ADMIN)) {
            var console = new Anchor("/admin", "Administration");
            console.setRouterIgnore(true);
            top.with(console);
        }
        addHelp();
        recount();
    }

    /** Counted when the frame opens and after a decision, not on every page. */
    void recount() {
        nav.count(TriageView.class, triage.count(me.colleague(), TriageFilter.TO_SCREEN));
    }
}
