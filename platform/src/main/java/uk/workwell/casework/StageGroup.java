package uk.workwell.casework;

import java.util.Set;

/** States that belong together in a coach's day. */
public enum StageGroup implements Stages {
    BEFORE_SUPPORT("Before support", CaseState.OPENED, CaseState.CONTACTING, CaseState.BOOKED),
    SUPPORTED(
            "All in support",
            CaseState.STARTED,
            CaseState.ASSESSED,
            CaseState.PLAN_AGREED,
            CaseState.ACTIVE,
            CaseState.PAUSED,
            CaseState.EXIT_DUE),
    AFTER_SUPPORT("After support", CaseState.CLOSED, CaseState.FOLLOW_UP),
    OVER("Over", CaseState.ARCHIVED, CaseState.DECLINED, CaseState.UNABLE_TO_CONTACT);

    private final String words;
    private final Set<CaseState> states;

    StageGroup(String words, CaseState... states) {
        this.words = words;
        this.states = Set.of(states);
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Set<CaseState> states() {
        return states;
    }
}
