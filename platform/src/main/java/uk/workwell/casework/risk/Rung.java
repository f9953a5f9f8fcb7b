package uk.workwell.casework.risk;

/** Who is asked to look, one after the other. */
enum Rung {
    /** Duty leads of the provider who are not away. */
    DUTY_LEAD,
    /** Those who stand in for a duty lead who is away. */
    COVER,
    /** Every lead of the provider. */
    LEADS,
    /** The ICB's admins, who read nothing: they see to it that somebody is on duty. */
    ADMINS;

    /** The last one is asked again. */
    Rung next() {
        return switch (this) {
            case DUTY_LEAD -> COVER;
            case COVER -> LEADS;
            case LEADS, ADMINS -> ADMINS;
        };
    }
}
