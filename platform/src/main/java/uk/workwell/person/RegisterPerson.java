package uk.workwell.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody new to the service.
 *
 * @param provider whose wall the person is behind
 * @param postcode any spelling; only its normalised form is kept
 */
public record RegisterPerson(
        UUID provider,
        String fullName,
        LocalDate birthDate,
        String postcode,
        @Nullable MobileNumber mobile,
        @Nullable EmailAddress email,
        @Nullable String preferredContact,
        @Nullable String contactTimes,
        @Nullable String accessNeeds,
        @Nullable NhsNumber nhsNumber) {}
