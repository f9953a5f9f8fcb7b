package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question about a referral and what was answered.
 *
 * @param question empty once the referral's content was destroyed
 * @param why it was asked: the rule that was not answered; null from before it was kept, and once destroyed
 * @param answer null while it is awaited
 */
public record Exchange(
        AskedOf askedOf,
        String question,
        @Nullable String why,
        String askedBy,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /** Who is asked. An employer never is: only the person can speak for themselves. */
    public enum AskedOf {
        PERSON,
        REFERRER
    }

    /** As whoever is asked reads it: why is for the team. */
    Exchange forWhomeverIsAsked() {
        return new Exchange(askedOf, question, null, askedBy, askedAt, answerBy, answer, answeredAt);
    }

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "Exchange";
    }
}
