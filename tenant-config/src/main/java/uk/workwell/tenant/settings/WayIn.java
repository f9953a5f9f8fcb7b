package uk.workwell.tenant.settings;

/** How somebody comes to the service, besides by an employer: each way has a form of its own and can be closed by the ICB. */
public enum WayIn {
    /** The person, on the public pages. */
    SELF,
    GP,
    /** Nurses, physiotherapists, occupational therapists and others who treat the person. */
    CLINICIAN,
    PHARMACIST,
    JOBCENTRE,
    COMMUNITY,
    /** A coach takes a call. */
    PHONE,
    /** Somebody comes to a local hub, and a colleague there fills in the form with them. */
    HUB;

    /** Whether somebody refers who was invited by the ICB. */
    public boolean isProfessional() {
        return switch (this) {
            case GP, CLINICIAN, PHARMACIST, JOBCENTRE, COMMUNITY -> true;
            case SELF, PHONE, HUB -> false;
        };
    }
}
