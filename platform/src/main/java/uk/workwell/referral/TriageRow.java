package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;

/**
 * One line of the triage queue.
 *
 * @param screenBy the target: nothing happens by itself when it has passed
 * @param rulesSay null before the receipt is made
 * @param askedAt when the person was asked something; null but in the list of those who were
 * @param answerBy the last day on which their answer is awaited; null while nothing is asked
 * @param note access needs in a few words
 */
public record TriageRow(
        ReferralId id,
        PersonId person,
        String name,
        String reference,
        Route route,
        ReferralState state,
        Instant receivedAt,
        LocalDate screenBy,
        @Nullable RulesSay rulesSay,
        @Nullable Instant askedAt,
        @Nullable LocalDate answerBy,
        @Nullable String note,
        long version) {}
