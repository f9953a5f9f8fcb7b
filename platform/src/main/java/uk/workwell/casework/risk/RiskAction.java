package uk.workwell.casework.risk;

/** The verbs of a risk, named as in {@code docs/states/risk.csv}. */
enum RiskAction {
    END("end"),
    ESCALATE("escalate"),
    LOOK_AT("lookAt"),
    HAND_OVER("handOver"),
    PROPOSE_CLOSING("proposeClosing"),
    AGREE("agree"),
    DISAGREE("disagree");

    /** The verb that begins it. */
    static final String RAISE = "raise";

    private final String verb;

    RiskAction(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }
}
