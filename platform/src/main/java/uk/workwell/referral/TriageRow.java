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
        @Nullable String note,
        long version) {}
