package uk.workwell.referral.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.Cohort;

/**
 * What the rules look at; what nobody has said yet is null or unknown.
 *
 * @param locality code of the locality in the ICB's settings, null outside any
 * @param work how things stand at work on the day of receipt
 * @param firstDayOff of an absence that goes on, for somebody who is off sick
 * @param lastWorked last day worked, for somebody without a job
 * @param healthLink whether health makes work hard
 * @param receivedOn the day on which the rules measure
 */
public record Circumstances(
        @Nullable LocalDate birthDate,
        Ties ties,
        @Nullable String locality,
        @Nullable Cohort work,
        @Nullable LocalDate firstDayOff,
        @Nullable LocalDate lastWorked,
        Answer healthLink,
        LocalDate receivedOn) {}
