package uk.workwell.workspace;

import com.vaadin.flow.component.html.Anchor;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.look.WorkspaceFrame;
import uk.workwell.team.Role;

/** The frame of the coach workspace. */
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"}) // a view is no more open than its frame
class CoachLayout extends WorkspaceFrame {

    private final Me me;
    private final ReferralsToScreen toScreen;
    private final DutyDesk duty;

    CoachLayout(
            Me me, BrandingFromSettings branding, ReferralsToScreen toScreen, EpisodeReading episodes, DutyDesk duty) {
        super("/coach", branding.now(me.colleague().tenant()), me.colleague().name());
        this.me = me;
        this.toScreen = toScreen;
        this.duty = duty;
        nav.home("Today", TodayView.class)
                .place("Triage", TriageView.class)
                .place("Caseload", CaseloadView.class)
                .place("Week", WeekView.class)
                .place("Services", ServicesView.class)
                .place("Take a referral", TakeReferralView.class);
        if (me.colleague().is(Role.LEAD) || me.colleague().is(Role.DUTY_LEAD)) {
            nav.place("Load", LoadView.class)
                    .place("Move cases", MoveCasesView.class)
                    .place("Cover", CoverView.class);
        }
        if (me.colleague().is(Role.LEAD)) {
            nav.place("Extensions", ExtensionsView.class);
            nav.place("Coaches", CoachLimitsView.class);
            nav.count(ExtensionsView.class, episodes.countToAnswer(me.colleague()));
        }
        if (duty.watches(me.colleague())) nav.place("Duty", DutyView.class);
        if (me.colleague().is(Role.ADMIN)) {
            var console = new Anchor("/admin", "Administration");
            console.setRouterIgnore(true);
            top.with(console);
        }
        addHelp();
        count();
    }

    /** After a decision. */
    void recount() {
        toScreen.changed(me.colleague());
        count();
    }

    private void count() {
        nav.count(TriageView.class, toScreen.count(me.colleague()));
        if (nav.has(DutyView.class)) nav.count(DutyView.class, duty.waiting(me.colleague()));
    }
}
