package uk.workwell.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.sealed.Sealed;

/**
 * What a referral has from the moment at which its person agreed. Before, staff see nothing of it.
 *
 * @param personWords null once destroyed
 * @param cohort outlives the words that it was read from
 * @param screenBy the target
 */
@Embeddable
record Reception(
        UUID personId,
        @Nullable Sealed personWords,
        String cohort,
        boolean agreedToBeReferred,
        Instant confirmedAt,
        Instant receivedAt,
        LocalDate screenBy) {

    static Reception of(PersonId person, Sealed personWords, String cohort, LocalDate screenBy, Instant now) {
        return new Reception(person.value(), personWords, cohort, true, now, now, screenBy);
    }

    Reception screenBy(LocalDate day) {
        return new Reception(personId, personWords, cohort, agreedToBeReferred, confirmedAt, receivedAt, day);
    }

    Reception withoutWords() {
        return new Reception(personId, null, cohort, agreedToBeReferred, confirmedAt, receivedAt, screenBy);
    }
}
