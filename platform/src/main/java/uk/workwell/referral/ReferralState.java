package uk.workwell.referral;

/** Where a referral stands. The moves between them: {@code docs/states/referral.csv}. */
public enum ReferralState {
    /** Lives in the drafts, never in a tenant. */
    DRAFT,
    /** Sent by an employer; nobody but the person sees it. */
    AWAITING_PERSON,
    RECEIVED,
    DUPLICATE,
    /** A coach or lead decides; the target is two working days. */
    SCREENING,
    ACCEPTED,
    INFO_REQUESTED,
    NOT_ELIGIBLE,
    REDIRECTED,
    /** The duty lead alone sees it. */
    RISK_HOLD,
    DECLINED_BY_PERSON,
    /** Silence, or undeliverable: the closure says which. */
    LAPSED,
    /** Taken back by the employer before its person answered. */
    WITHDRAWN
}
