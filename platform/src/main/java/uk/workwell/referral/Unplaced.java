package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A referral that no ICB holds yet, as its person meets it after code and date of birth.
 *
 * @param line the employer's own
 * @param lapsesOn the day on which it is deleted if nothing is done
 */
public record Unplaced(UUID line, EmployerWords words, Instant sentAt, LocalDate lapsesOn) {

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "Unplaced";
    }
}
