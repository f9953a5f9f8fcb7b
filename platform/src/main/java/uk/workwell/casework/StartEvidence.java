package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.StartRule;

/**
 * What proves that support started; never changed.
 *
 * @param rule what the ICB counts as the start
 * @param appointment the first one that was attended
 * @param receipt of the eligibility rules, where they were asked
 * @param by who recorded what completed it
 */
public record StartEvidence(
        StartRule rule,
        LocalDate dayZero,
        UUID appointment,
        @Nullable UUID receipt,
        int settingsVersion,
        UUID by,
        Instant at) {}
