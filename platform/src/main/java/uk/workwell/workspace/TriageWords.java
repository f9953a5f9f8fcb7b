package uk.workwell.workspace;

import uk.workwell.referral.ReferralState;
import uk.workwell.referral.TriageFilter.Tab;

/** The words of triage. */
final class TriageWords {

    private TriageWords() {}

    static String outcome(ReferralState state) {
        return switch (state) {
            case ACCEPTED -> "Accepted";
            case NOT_ELIGIBLE -> "Not eligible";
            case REDIRECTED -> "Redirected";
            case DUPLICATE -> "Known already";
            case LAPSED, DECLINED_BY_PERSON, WITHDRAWN -> "Ended";
            case DRAFT, AWAITING_PERSON, RECEIVED, SCREENING -> "Waits for a decision";
            case INFO_REQUESTED -> "Asked back";
            case RISK_HOLD -> "With the duty lead";
        };
    }

    static String name(Tab tab) {
        return switch (tab) {
            case TO_SCREEN -> "To screen";
            case ASKED_BACK -> "Asked back";
            case RISK_HOLD -> "Risk hold";
            case DECIDED -> "Decided";
        };
    }

    static String whenEmpty(Tab tab) {
        return switch (tab) {
            case TO_SCREEN -> "A referral appears here once the person has read it and agreed to be referred.";
            case ASKED_BACK ->
                "A referral appears here while we wait for an answer. It comes back to the queue with the answer.";
            case RISK_HOLD ->
                "A referral appears here when a coach or lead holds it for you. Nobody else sees it then.";
            case DECIDED -> "What was decided appears here, the newest first.";
        };
    }
}
