package uk.workwell.referral;

/** The verbs of {@code docs/states/referral.csv} on a referral that exists. */
enum ReferralAction {
    RESEND_LINK("resendLink"),
    CONFIRM("confirm"),
    DECLINE_BY_PERSON("declineByPerson"),
    WITHDRAW_BY_EMPLOYER("withdrawByEmployer"),
    UNDELIVERABLE("undeliverable"),
    LAPSE("lapse"),
    START_SCREENING("startScreening"),
    MARK_DUPLICATE("markDuplicate"),
    ACCEPT("accept"),
    ASK_BACK("askBack"),
    DECLINE("decline"),
    REDIRECT("redirect"),
    RISK_HOLD("riskHold"),
    ANSWER("answer"),
    STOP_WAITING("stopWaiting"),
    RELEASE("release");

    private final String verb;

    ReferralAction(String verb) {
        this.verb = verb;
    }

    /** As the table and the timeline write it. */
    String verb() {
        return verb;
    }
}
