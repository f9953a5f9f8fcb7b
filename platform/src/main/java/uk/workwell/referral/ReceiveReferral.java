package uk.workwell.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.tenant.places.Postcode;

/**
 * Somebody who agreed to it is referred to the bound ICB: by a partner's system, by themselves, by a professional or in a call.
 *
 * @param partner whose system sent it, if one did
 * @param id chosen by the caller, so that a repeat can be answered with it
 * @param atWork null for somebody without a job
 * @param lastWorked the last day at work, for who is off or out of work
 * @param reason what would help, in the referrer's words
 */
public record ReceiveReferral(
        ReferralId id,
        @Nullable UUID partner,
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
        @Nullable String reason,
        Intake intake) {

    /**
     * What a form asks besides.
     *
     * @param referrer the organisation whose link was used, if one was
     * @param council code of the council, where the postcode alone does not settle the place
     * @param practice ODS code of the GP practice
     * @param told every question that was answered
     * @param said what else the rules look at, where the settings ask for it
     */
    public record Intake(
            @Nullable UUID referrer,
            @Nullable String council,
            @Nullable String practice,
            @Nullable String preferredContact,
            @Nullable String contactTimes,
            List<Told> told,
            Said said) {

        static final Intake NONE = new Intake(null, null, null, null, null, List.of(), Said.NOTHING);

        public Intake {
            told = List.copyOf(told);
        }
    }

    /** By a partner's system, which asks no more. */
    public ReceiveReferral(
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
        this(
                id,
                partner,
                route,
                fullName,
                birthDate,
                postcode,
                mobile,
                email,
                accessNeeds,
                nhsNumber,
                atWork,
                lastWorked,
                healthLink,
                reason,
                Intake.NONE);
    }

    /** Never the person: this ends up in logs. */
    @Override
    public String toString() {
        return "ReceiveReferral " + id;
    }
}
