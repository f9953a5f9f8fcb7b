package uk.workwell.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person answered on the confirmation page.
 *
 * @param lastWorked the last day at work, if off work or out of work
 */
public record PersonWords(
        Corrections corrections,
        @Nullable String comment,
        HealthLink healthLink,
        @Nullable LocalDate lastWorked,
        boolean employerMayKnow) {

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "PersonWords";
    }
}
