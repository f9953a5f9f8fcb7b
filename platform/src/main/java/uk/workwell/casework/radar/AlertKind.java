package uk.workwell.casework.radar;

/** What an alert is about, the most serious first. */
public enum AlertKind {
    SILENCE(Part.RADAR, 1),
    STEP_LATE(Part.RADAR, 1),
    PROMISE_LATE(Part.RADAR, 1),
    SERVICE_SILENT(Part.RADAR, 1),
    CHANGE_UNANSWERED(Part.RADAR, 1),
    TIME_OVER(Part.RADAR, 1),
    PLAN_LATE(Part.RADAR, 2),
    EXTENSION_UNDECIDED(Part.RADAR, 2),
    /** For a lead: the request of a coach of the team. */
    EXTENSION_TO_ANSWER(Part.RADAR, 2),
    PAUSE_ENDS(Part.RADAR, 2),
    FIT_NOTE_ENDS(Part.RADAR, 2),
    CHANGE_REFUSED(Part.RADAR, 2),
    CHANGE_REVIEW(Part.RADAR, 2),
    TRIAL_ENDS(Part.RADAR, 2),
    TIME_SHORT(Part.RADAR, 2),
    CLOCK_75(Part.RADAR, 3),
    FIRST_CONTACT(Part.TO_DO, 1),
    TO_CLOSE(Part.TO_DO, 1),
    PLAN_CHANGE_ASKED(Part.TO_DO, 1),
    PLAN_AGREED_BY_LINK(Part.TO_DO, 2),
    MEASURE_ANSWERED(Part.TO_DO, 2),
    CHANGE_TO_SIGN(Part.TO_DO, 2),
    CONTACTING(Part.TO_DO, 2),
    FOLLOW_UP(Part.TO_DO, 2),
    NEXT_NOT_BOOKED(Part.TO_DO, 3);

    /** Under which heading an alert stands. */
    public enum Part {
        /** Somebody was forgotten, or something that was promised has not happened. */
        RADAR,
        /** Work in its usual order. */
        TO_DO
    }

    private final Part part;
    private final int rank;

    AlertKind(Part part, int rank) {
        this.part = part;
        this.rank = rank;
    }

    public Part part() {
        return part;
    }

    /** 1 before 2: what waits longest goes first only within the same. */
    int rank() {
        return rank;
    }
}
