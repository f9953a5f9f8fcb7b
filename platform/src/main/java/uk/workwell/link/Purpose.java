package uk.workwell.link;

/** What a link is for: it opens this and nothing else. */
public enum Purpose {

    /** A person reads what an employer wrote, and decides. The subject is the referral. */
    CONFIRM_REFERRAL,

    /** The owner of a locked link asks for a new one. The subject is the referral. */
    ASK_FOR_NEW_LINK,

    /** A person reads the answer to their referral. The subject is the referral. */
    READ_DECISION
}
