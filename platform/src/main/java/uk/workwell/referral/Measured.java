package uk.workwell.referral;

import org.jspecify.annotations.Nullable;
import uk.workwell.referral.eligibility.Circumstances;

/**
 * What the rules looked at, kept with their receipt so that other settings can be laid over it.
 *
 * @param postcode of the home; where it lies is for the settings to say
 * @param council where the postcode alone leaves it open
 */
record Measured(String postcode, @Nullable String council, Circumstances circumstances) {

    /** Never the facts: this ends up in logs. */
    @Override
    public String toString() {
        return "Measured";
    }
}
