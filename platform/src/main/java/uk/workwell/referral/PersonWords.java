package uk.workwell.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person answered: on the confirmation page, or in a form, which somebody else may have filled in for them.
 *
 * @param lastWorked the last day at work, if off work or out of work
 * @param told the answers of a form, in its order; empty for other ways in
 */
public record PersonWords(
        Corrections corrections,
        @Nullable String comment,
        HealthLink healthLink,
        @Nullable LocalDate lastWorked,
        boolean employerMayKnow,
        List<Told> told) {

    public PersonWords {
        told = told == null ? List.of() : List.copyOf(told); // absent from what was written before there were forms
    }

    PersonWords(
            Corrections corrections,
            @Nullable String comment,
            HealthLink healthLink,
            @Nullable LocalDate lastWorked,
            boolean employerMayKnow) {
        this(corrections, comment, healthLink, lastWorked, employerMayKnow, List.of());
    }

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "PersonWords";
    }
}
