package uk.workwell.referral;

/** Who referred. */
public enum Route {
    EMPLOYER("Employer, confirmed"),
    SELF("Self"),
    GP("GP"),
    JOBCENTRE("Jobcentre"),
    COMMUNITY("Community service");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
