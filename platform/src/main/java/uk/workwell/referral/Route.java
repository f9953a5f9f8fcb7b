package uk.workwell.referral;

import uk.workwell.tenant.settings.WayIn;

/** Who referred. */
public enum Route {
    EMPLOYER("Employer, confirmed"),
    SELF("Self"),
    GP("GP"),
    CLINICIAN("Clinician"),
    PHARMACIST("Pharmacist"),
    JOBCENTRE("Jobcentre"),
    COMMUNITY("Community service"),
    PHONE("Phone call"),
    HUB("Local hub");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Route of(WayIn way) {
        return switch (way) {
            case SELF -> SELF;
            case GP -> GP;
            case CLINICIAN -> CLINICIAN;
            case PHARMACIST -> PHARMACIST;
            case JOBCENTRE -> JOBCENTRE;
            case COMMUNITY -> COMMUNITY;
            case PHONE -> PHONE;
            case HUB -> HUB;
        };
    }
}
