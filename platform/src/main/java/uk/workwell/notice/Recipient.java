package uk.workwell.notice;

import java.util.Locale;

/** To whom a message speaks: a word of {@code mail.csv}, and whose id the outbox keeps with it. */
enum Recipient {
    /** The person whom it is about. The id is that of their referral or of their case. */
    PERSON("PERSON"),
    /** Whoever a link belongs to; ids as for a person. */
    OWNER("PERSON"),
    /** The member of an employer who sent a referral. */
    HR("MEMBER"),
    /** Coaches and leads who triage. The id is that of the person who waits, or of one of those who triage. */
    TRIAGE("STAFF"),
    /** One coach. */
    COACH("STAFF"),
    /** Somebody on duty; or, by the id of the person whom it is about, every duty lead of their provider. */
    DUTY("STAFF"),
    /** One of the ICB's admins. */
    ADMIN("STAFF"),
    /** Whoever looks after data protection in the ICB. */
    PRIVACY("STAFF"),
    /** Whom the ICB's settings name for data protection. The id is that of the ICB. */
    PRIVACY_CONTACT("TENANT"),
    /** An organisation that refers people. */
    PROFESSIONAL("REFERRER"),
    /** Somebody who acts for an employer by link. The id is that of their invitation. */
    FIRM("MEMBER");

    private final String kind;

    Recipient(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** As {@code mail.csv} says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
