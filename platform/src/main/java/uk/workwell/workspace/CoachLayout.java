package uk.workwell.workspace;

import com.vaadin.flow.component.html.Anchor;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.look.WorkspaceFrame;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.team.Role;

/** The frame of the coach workspace. */
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"}) // a view is no more open than its frame
class CoachLayout extends WorkspaceFrame {

    private final Me me;
    private final Triage triage;
    private final DutyDesk duty;

    CoachLayout(Me me, BrandingFromSettings branding, Triage triage, DutyDesk duty) {
        super("/coach", branding.now(me.colleague().tenant()), me.colleague().name());
        this.me = me;
        this.triage = triage;
        this.duty = duty;
        nav.home("Today", TodayView.class)
                .place("Triage", TriageView.class)
                .place("Caseload", CaseloadView.class)
                .place("Services", ServicesView.class)
                .place("Take a referral", TakeReferralView.class);
        if (duty.watches(me.colleague())) nav.place("Duty", DutyView.class);
        if (me.colleague().is(Role.ADMIN)) {
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
        if (nav.has(DutyView.class)) nav.count(DutyView.class, duty.waiting(me.colleague()));
    }
}
