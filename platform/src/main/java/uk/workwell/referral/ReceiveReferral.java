package uk.workwell.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.tenant.places.Postcode;

/**
 * A partner of the bound ICB refers somebody who agreed to it.
 *
 * @param id chosen by the caller, so that a repeat can be answered with it
 * @param atWork null for somebody without a job
 * @param lastWorked the last day at work, for who is off or out of work
 * @param reason what would help, in the referrer's words
 */
public record ReceiveReferral(
        ReferralId id,
        UUID partner,
        Route route,
        String fullName,
        LocalDate birthDate,
        Postcode postcode,
        @Nullable MobileNumber mobile,
        @Nullable EmailAddress email,
        @Nullable String accessNeeds,
        @Nullable NhsNumber nhsNumber,
        EmployerWords.@Nullable AtWork atWork,
        @Nullable LocalDate lastWorked,
        HealthLink healthLink,
        @Nullable String reason) {

    /** Never the person: this ends up in logs. */
    @Override
    public String toString() {
        return "ReceiveReferral " + id;
    }
}
