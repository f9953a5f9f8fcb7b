package uk.workwell.casework;

/** How somebody stands with work. */
public enum WorkOutcome {
    SAME_JOB("In the same job"),
    SAME_JOB_ADJUSTED("In the same job, with adjustments"),
    RTW_FULL("Back at work in full"),
    RTW_PHASED("Back at work in steps"),
    REDEPLOYED("In another role with the same employer"),
    NEW_JOB("In a new job"),
    SELF_EMPLOYED("Self-employed"),
    TRAINING("In training"),
    VOLUNTEERING("Volunteering"),
    LOOKING("Looking for work"),
    STILL_OFF_SICK("Still off sick"),
    LEFT_JOB("Left the job"),
    UNKNOWN("Not known");

    private final String words;

    WorkOutcome(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }

    /** Whether this is paid work that the person does now. */
    public boolean inWork() {
        return switch (this) {
            case SAME_JOB, SAME_JOB_ADJUSTED, RTW_FULL, RTW_PHASED, REDEPLOYED, NEW_JOB, SELF_EMPLOYED -> true;
            case TRAINING, VOLUNTEERING, LOOKING, STILL_OFF_SICK, LEFT_JOB, UNKNOWN -> false;
        };
    }
}
