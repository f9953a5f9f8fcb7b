package uk.workwell.casework;

/** How support ended: never stored, always derived from the reason and the outcome. */
public record EndState(ExitReason reason, WorkOutcome outcome) {

    public boolean planned() {
        return reason.planned();
    }

    /** "Planned end, in work". */
    public String words() {
        if (reason == ExitReason.DIED) return "Died";
        var how = planned() ? "Planned end" : "Early end";
        if (outcome == WorkOutcome.UNKNOWN) return how + ", work not known";
        return how + (outcome.inWork() ? ", in work" : ", not in work");
    }
}
