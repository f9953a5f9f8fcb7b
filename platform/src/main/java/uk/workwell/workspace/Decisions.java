package uk.workwell.workspace;

import java.util.Optional;
import uk.workwell.referral.AskBack;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;

/** The verbs of triage on one referral, by whoever is signed in and on the version that they have been shown. */
class Decisions {

    private final Me me;
    private final Triage triage;
    private final Seen seen;
    private TriageCard shown;

    Decisions(Me me, Triage triage, Seen seen, TriageCard shown) {
        this.me = me;
        this.triage = triage;
        this.seen = seen;
        this.shown = shown;
    }

    TriageCard shown() {
        return shown;
    }

    /** Whether this is a colleague who decides and a referral that waits for it. */
    boolean open() {
        return decides() && (shown.state() == ReferralState.SCREENING || shown.state() == ReferralState.RECEIVED);
    }

    boolean awaitsAnswer() {
        return decides() && shown.state() == ReferralState.INFO_REQUESTED;
    }

    /** Held, and this is the duty lead. */
    boolean held() {
        return me.colleague().is(Role.DUTY_LEAD) && shown.state() == ReferralState.RISK_HOLD;
    }

    boolean leads() {
        return me.colleague().is(Role.LEAD);
    }

    /** Reads it again: what is done from now on is done about what stands there now. Empty where it is out of sight. */
    Optional<TriageCard> again() {
        var now = triage.open(me.colleague(), shown.id());
        now.ifPresent(card -> {
            seen.referral(card.id());
            shown = card;
        });
        return now;
    }

    TriageResult accept(StaffId coach, String why) {
        return triage.accept(me.colleague(), shown.id(), coach, why, shown.version());
    }

    TriageResult decline(DeclineCode code, DecisionWords words) {
        return triage.decline(me.colleague(), shown.id(), code, words, shown.version());
    }

    TriageResult redirect(DecisionWords words) {
        return triage.redirect(me.colleague(), shown.id(), words, shown.version());
    }

    TriageResult askBack(AskBack ask) {
        return triage.askBack(me.colleague(), shown.id(), ask, shown.version());
    }

    TriageResult writeAnswer(String answer) {
        return triage.writeAnswer(me.colleague(), shown.id(), answer, shown.version());
    }

    TriageResult hold(String why) {
        return triage.hold(me.colleague(), shown.id(), why, shown.version());
    }

    TriageResult release() {
        return triage.release(me.colleague(), shown.id(), shown.version());
    }

    private boolean decides() {
        return me.colleague().is(Role.COACH) || leads();
    }
}
