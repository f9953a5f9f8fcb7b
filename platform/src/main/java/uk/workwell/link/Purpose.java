package uk.workwell.link;

/** What a link is for: it opens this and nothing else. */
public enum Purpose {

    /** A person makes, takes and withdraws their passport, again and again. The subject is the referral. */
    PASSPORT {
        @Override
        boolean isKept() {
            return true;
        }
    },

    /** A person reads what an employer wrote, and decides. The subject is the referral. */
    CONFIRM_REFERRAL,

    /**
     * A person whose ICB is still open says where they live. The subject is the employer's line; once they said it, the
     * ticket is one of {@link #CONFIRM_REFERRAL}.
     */
    PLACE_REFERRAL,

    /** The owner of a locked link asks for a new one. The subject is that of the locked one. */
    ASK_FOR_NEW_LINK,

    /** A person reads the answer to their referral. The subject is the referral. */
    READ_DECISION,

    /** A person answers what they were asked before a decision. The subject is the referral. */
    ANSWER_QUESTION,

    /** A person answers a questionnaire of their case. The subject is the case. */
    ANSWER_MEASURE,

    /** A person reads the draft of their plan, and agrees or asks for a change. The subject is the case. */
    AGREE_PLAN,
    /** A person reads their phased return, signs, and writes down what they worked, week after week. The subject is the case. */
    PHASED_RETURN,

    /** A person reads what their employer would read, and decides. The subject is the referral. */
    SHARE,

    /** A person takes part in conversations with their employer, again and again. The subject is the case. */
    CONVERSATION,

    /** A person reads what is asked of their employer and what it answers, and decides. The subject is the referral. */
    ADJUSTMENT,

    /** A person opens their own page, again and again, once a coach has verified their contact. The subject is the case. */
    MY_PAGE,

    /** A person reads what their employer wrote to them, and answers; again and again. The subject is the referral. */
    MESSAGES,

    /** An organisation refers people, again and again. The subject is the referrer. */
    REFER,

    /** Somebody acts for an employer without an account, for one member of staff. The subject is their invitation. */
    FOR_EMPLOYER,

    /** Whoever registers an organisation proves their mailbox, and registers. The subject is the registration. */
    REGISTER_EMPLOYER,

    /** Somebody whom an employer invited makes their account. The subject is the invitation. */
    JOIN_EMPLOYER;

    /** Whether it is opened many times, each time with a new code. */
    boolean isKept() {
        return this == REFER
                || this == CONVERSATION
                || this == FOR_EMPLOYER
                || this == MY_PAGE
                || this == MESSAGES
                || this == PHASED_RETURN;
    }
}
