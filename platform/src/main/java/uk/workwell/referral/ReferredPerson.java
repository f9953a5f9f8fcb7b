package uk.workwell.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.referral.EmployerWords.AtWork;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.Cohort;

/**
 * Who is referred: the employer's words, where the person did not put them right; or what a partner sent.
 *
 * @param atWork null for somebody without a job
 * @param practice ODS code of the GP practice, where it was asked
 */
record ReferredPerson(
        String name,
        LocalDate birthDate,
        Postcode postcode,
        @Nullable String council,
        @Nullable AtWork atWork,
        @Nullable LocalDate lastWorked,
        @Nullable String practice) {

    static ReferredPerson of(EmployerWords words, ConfirmReferral said) {
        var corrections = said.corrections();
        return new ReferredPerson(
                or(corrections.fullName(), words.who().fullName()),
                words.who().birthDate(),
                Postcode.of(or(corrections.postcode(), words.who().postcode())),
                // The council that the employer named belongs to the postcode that the employer gave.
                corrections.movesHome() ? null : words.who().council(),
                corrections.atWork() == null ? words.situation().atWork() : corrections.atWork(),
                lastWorked(words, said),
                null);
    }

    Cohort cohort() {
        if (atWork == null) {
            return Cohort.OUT_OF_WORK;
        }
        return atWork == AtWork.OFF ? Cohort.OFF_SICK : Cohort.IN_WORK;
    }

    private static @Nullable LocalDate lastWorked(EmployerWords words, ConfirmReferral said) {
        if (said.lastWorked() != null) {
            return said.lastWorked();
        }
        var off = said.corrections().firstDayOff();
        return off == null ? words.situation().firstDayOff() : off;
    }

    private static String or(@Nullable String corrected, String written) {
        return corrected == null || corrected.isBlank() ? written : corrected;
    }

    /** Never the person: this ends up in logs. */
    @Override
    public String toString() {
        return "ReferredPerson";
    }
}
