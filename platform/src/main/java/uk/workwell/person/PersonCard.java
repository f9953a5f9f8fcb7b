package uk.workwell.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff of the person's own provider see of a person.
 *
 * @param reference a number to say on the phone, such as {@code QE1-20371}
 * @param mobile E.164, such as {@code +447700900461}
 * @param preferredContact {@code TEXT}, {@code PHONE} or {@code EMAIL}
 * @param provider whose wall the person is behind
 */
public record PersonCard(
        PersonId id,
        String reference,
        String name,
        LocalDate birthDate,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String preferredContact,
        @Nullable String contactTimes,
        @Nullable String accessNeeds,
        String outwardCode,
        UUID provider) {}
