package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question about a referral and what was answered.
 *
 * @param question empty once the referral's content was destroyed
 * @param answer null while it is awaited
 */
public record Exchange(
        AskedOf askedOf,
        String question,
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

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "Exchange";
    }
}
