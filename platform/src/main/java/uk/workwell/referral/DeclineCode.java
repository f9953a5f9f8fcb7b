package uk.workwell.referral;

/** Why somebody is not eligible. For staff and reports; the person gets words, an employer gets neither. */
public enum DeclineCode {
    AGE("Age"),
    AREA("Lives outside the area"),
    NO_HEALTH_LINK("Health doesn't make work hard"),
    OUT_OF_WORK_TOO_LONG("Out of work too long"),
    NOT_IN_COHORT("Not a group that this area supports"),
    COMPLEX_NEEDS("Needs more than this service offers"),
    NO_RIGHT_TO_WORK("No right to work in the UK"),
    ALREADY_IN_WORKWELL("Already in WorkWell"),
    ON_OTHER_PROGRAMME("On another programme"),
    DECLINED_SHARING("Doesn't want data shared");

    private final String words;

    DeclineCode(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
