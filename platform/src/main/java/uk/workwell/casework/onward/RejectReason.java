package uk.workwell.casework.onward;

/** Why a service said no. */
public enum RejectReason {
    NOT_ELIGIBLE("The person is not who the service is for"),
    FULL("The service has no room"),
    OUT_OF_AREA("It does not cover where the person lives"),
    NEEDS_MORE("It needs facts that were not sent"),
    CLOSED("The service has closed"),
    OTHER("Another reason");

    private final String words;

    RejectReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
