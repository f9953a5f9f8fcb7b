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
 * @param supportedAlready whether WorkWell supports the person now
 * @param room null where nobody looked: a public page does not
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
        Said said,
        Answer supportedAlready,
        @Nullable Room room,
        LocalDate receivedOn) {

    /** Nothing else was said, and nobody looked anything up. */
    public Circumstances(
            @Nullable LocalDate birthDate,
            Ties ties,
            @Nullable String locality,
            @Nullable Cohort work,
            @Nullable LocalDate firstDayOff,
            @Nullable LocalDate lastWorked,
            Answer healthLink,
            LocalDate receivedOn) {
        this(
                birthDate,
                ties,
                locality,
                work,
                firstDayOff,
                lastWorked,
                healthLink,
                Said.NOTHING,
                Answer.UNKNOWN,
                null,
                receivedOn);
    }

    /** The same person, with other ties to a place. */
    public Circumstances living(Ties ties, @Nullable String locality) {
        return new Circumstances(
                birthDate,
                ties,
                locality,
                work,
                firstDayOff,
                lastWorked,
                healthLink,
                said,
                supportedAlready,
                room,
                receivedOn);
    }

    public Circumstances saying(Said said) {
        return new Circumstances(
                birthDate,
                ties,
                locality,
                work,
                firstDayOff,
                lastWorked,
                healthLink,
                said,
                supportedAlready,
                room,
                receivedOn);
    }

    /** What the house found out by itself on the day of receipt. */
    public Circumstances found(Answer supportedAlready, @Nullable Room room) {
        return new Circumstances(
                birthDate,
                ties,
                locality,
                work,
                firstDayOff,
                lastWorked,
                healthLink,
                said,
                supportedAlready,
                room,
                receivedOn);
    }
}
