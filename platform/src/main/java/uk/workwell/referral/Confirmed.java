package uk.workwell.referral;

import java.time.LocalDate;
import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** What came of a confirmation. */
public sealed interface Confirmed {

    /**
     * It is with the service now.
     *
     * @param employerReferralId the employer's own line
     * @param provider whose wall it is behind: for a permission given in the same breath
     * @param answerBy until when a named human decides
     */
    record Received(
            ReferralId referral, EmployerId employer, UUID employerReferralId, UUID provider, LocalDate answerBy)
            implements Confirmed {}

    /** Already confirmed, declined, lapsed or withdrawn, or never there: all look alike. */
    record NoLongerOpen() implements Confirmed {}

    /**
     * Something is missing.
     *
     * @param field {@code agreedToBeReferred}, {@code contact} or {@code postcode}
     */
    record Incomplete(String field, String words) implements Confirmed {}
}
