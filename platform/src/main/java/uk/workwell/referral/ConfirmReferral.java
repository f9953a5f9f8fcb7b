package uk.workwell.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.eligibility.Said;

/**
 * The person sends it, with corrections. At least one of mobile and e-mail is given.
 *
 * @param preferredContact {@code TEXT}, {@code PHONE} or {@code EMAIL}
 * @param lastWorked the last day at work, if off work
 * @param agreedToBeReferred must be true: nothing is received without it
 * @param employerMayKnow "May your employer know that you are in contact with us?"
 * @param said what else is known, where the settings ask for it
 */
public record ConfirmReferral(
        ReferralId referral,
        Corrections corrections,
        @Nullable MobileNumber mobile,
        @Nullable EmailAddress email,
        @Nullable String preferredContact,
        @Nullable String contactTimes,
        @Nullable String accessNeeds,
        @Nullable String comment,
        HealthLink healthLink,
        @Nullable NhsNumber nhsNumber,
        @Nullable LocalDate lastWorked,
        boolean agreedToBeReferred,
        boolean employerMayKnow,
        Said said) {

    /** Nothing else was said. */
    public ConfirmReferral(
            ReferralId referral,
            Corrections corrections,
            @Nullable MobileNumber mobile,
            @Nullable EmailAddress email,
            @Nullable String preferredContact,
            @Nullable String contactTimes,
            @Nullable String accessNeeds,
            @Nullable String comment,
            HealthLink healthLink,
            @Nullable NhsNumber nhsNumber,
            @Nullable LocalDate lastWorked,
            boolean agreedToBeReferred,
            boolean employerMayKnow) {
        this(
                referral,
                corrections,
                mobile,
                email,
                preferredContact,
                contactTimes,
                accessNeeds,
                comment,
                healthLink,
                nhsNumber,
                lastWorked,
                agreedToBeReferred,
                employerMayKnow,
                Said.NOTHING);
    }
}
