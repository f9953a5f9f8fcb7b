package uk.workwell.casework;

/** The verbs of a case that the application knows so far, named as in {@code docs/states/case.csv}. */
enum CaseAction {
    LOG_CONTACT_ATTEMPT("logContactAttempt"),
    SEND_LETTER("sendLetter"),
    BOOK("book"),
    REBOOK("rebook"),
    MISS_FIRST_APPOINTMENT("missFirstAppointment"),
    LOG_FIRST_APPOINTMENT("logFirstAppointment"),
    DECLINE_TO_TAKE_PART("declineToTakePart"),
    UNABLE_TO_CONTACT("unableToContact");

    private final String verb;

    CaseAction(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }
}
