package uk.workwell.employer;

/** What a member may do for the employer. A manager sees only staff whom they refer or manage. */
public enum MemberRole {
    OWNER,
    HR,
    MANAGER,
    /** Has no account and cannot sign in: acts by a link, for the one member of staff that it is for. */
    BY_LINK;

    /** Whether they see every member of staff and look after the organisation. */
    public boolean seesEverybody() {
        return this == OWNER || this == HR;
    }

    /** Whether an account goes with it. */
    public boolean signsIn() {
        return this != BY_LINK;
    }
}
