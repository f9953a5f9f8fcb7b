package uk.workwell.employer;

/** What a member may do for the employer. A manager sees only staff whom they refer or manage. */
public enum MemberRole {
    OWNER,
    HR,
    MANAGER
}
