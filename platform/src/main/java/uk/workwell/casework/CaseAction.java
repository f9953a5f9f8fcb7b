package uk.workwell.casework;

/** The verbs of a case, named as in {@code docs/states/case.csv}. */
enum CaseAction {
    LOG_CONTACT_ATTEMPT("logContactAttempt"),
    SEND_LETTER("sendLetter"),
    BOOK("book"),
    REBOOK("rebook"),
    MISS_FIRST_APPOINTMENT("missFirstAppointment"),
    LOG_FIRST_APPOINTMENT("logFirstAppointment"),
    DECLINE_TO_TAKE_PART("declineToTakePart"),
    UNABLE_TO_CONTACT("unableToContact"),
    ASSESS("assess"),
    AGREE_PLAN("agreePlan"),
    BEGIN_PLAN("beginPlan"),
    PAUSE("pause"),
    RESUME("resume"),
    EXTEND("extend"),
    CHANGE_COHORT("changeCohort"),
    HAND_OVER("handOver"),
    EXIT("exit"),
    CLOSE("close"),
    REOPEN("reopen"),
    FOLLOW("follow"),
    LOG_FOLLOW_UP("logFollowUp"),
    ARCHIVE("archive");

    private final String verb;

    CaseAction(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }
}
