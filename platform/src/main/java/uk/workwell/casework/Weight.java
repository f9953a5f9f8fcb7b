package uk.workwell.casework;

import uk.workwell.tenant.settings.CaseWeights;

/** What a case counts towards its coach's limits, by the stage that it is in and the ICB's settings. */
final class Weight {

    private Weight() {}

    /** In hundredths of a whole case. */
    static int of(CaseState state, CaseWeights weights) {
        return switch (state) {
            case OPENED, CONTACTING, BOOKED -> weights.reaching();
            case STARTED, ASSESSED, PLAN_AGREED -> weights.beginning();
            case ACTIVE -> weights.underWay();
            case PAUSED -> weights.paused();
            case EXIT_DUE -> weights.ending();
            case CLOSED, FOLLOW_UP, ARCHIVED, DECLINED, UNABLE_TO_CONTACT -> 0;
        };
    }
}
