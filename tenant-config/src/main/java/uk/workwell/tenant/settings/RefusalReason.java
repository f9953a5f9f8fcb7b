package uk.workwell.tenant.settings;

/** Why a referral isn't taken on. Every reason has words and a way on. */
public enum RefusalReason {
    AGE,
    AREA,
    NO_HEALTH_LINK,
    OUT_OF_WORK_TOO_LONG,
    NOT_IN_COHORT,
    COMPLEX_NEEDS,
    NO_RIGHT_TO_WORK,
    ALREADY_IN_WORKWELL,
    ON_OTHER_PROGRAMME,
    DECLINED_SHARING
}
