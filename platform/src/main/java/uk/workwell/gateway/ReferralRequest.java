package uk.workwell.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's system sends. Every field may be missing or nonsense; {@link ReadRequest} says so in words.
 *
 * @param agreedToBeReferred must be true: the person agreed, and knows what is sent
 * @param reason what would help at work, in a sentence or two; at most 2,000 characters
 */
record ReferralRequest(
        @Nullable Who person,
        @Nullable Work work,
        @Nullable String healthMakesWorkHard,
        @Nullable String reason,
        @Nullable Boolean agreedToBeReferred,
        @Nullable Referrer referrer) {

    /** @param nhsNumber ten digits, any spacing; optional */
    record Who(
            @Nullable String fullName,
            @Nullable LocalDate birthDate,
            @Nullable String postcode,
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String accessNeeds,
            @Nullable String nhsNumber) {}

    /**
     * @param status {@code USUAL_JOB}, {@code WITH_CHANGES}, {@code OFF} or {@code OUT_OF_WORK}
     * @param lastWorked the last day at work, for who is off or out of work
     */
    record Work(@Nullable String status, @Nullable LocalDate lastWorked) {}

    record Referrer(@Nullable String name, @Nullable String email) {}
}
