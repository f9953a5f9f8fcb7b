package uk.workwell.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.EmployerId;

/**
 * What the case needs to know of its referral. No words.
 *
 * @param cohort {@code IN_WORK}, {@code OFF_SICK} or {@code OUT_OF_WORK}
 * @param settingsVersion the settings that the decision used
 */
public record ReferralFacts(
        ReferralId id,
        PersonId person,
        ProviderId provider,
        Route route,
        String cohort,
        @Nullable EmployerId employer,
        @Nullable UUID employerReferralId,
        Instant receivedAt,
        int settingsVersion) {

    /** Whose wall the person is behind, for rooms that know nothing of teams. */
    public UUID wall() {
        return provider.value();
    }
}
