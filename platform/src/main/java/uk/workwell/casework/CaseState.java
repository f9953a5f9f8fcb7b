package uk.workwell.casework;

/** Where a case stands. The transitions are in {@code docs/states/case.csv}; later states come with the work they hold. */
public enum CaseState {
    OPENED("New"),
    CONTACTING("Making contact"),
    BOOKED("Booked"),
    STARTED("In support"),
    DECLINED("Not taking part"),
    UNABLE_TO_CONTACT("Not reached");

    private final String words;

    CaseState(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }

    /** Whether somebody still works on it. */
    public boolean live() {
        return this != DECLINED && this != UNABLE_TO_CONTACT;
    }
}
