package uk.workwell.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.TenantId;

/**
 * The employer's own line about somebody it referred.
 *
 * @param id the id of the draft that it was sent from
 * @param name as the employer wrote it
 */
record Line(
        UUID id,
        TenantId tenant,
        String name,
        @Nullable String site,
        MemberId sentBy,
        Instant sentAt,
        LocalDate answerBy,
        @Nullable Instant withdrawnAt,
        @Nullable Instant undeliverableAt) {

    /** What people say on the phone; part of the id, never of the name. */
    String reference() {
        var hex = id.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
        return "WW-" + hex.substring(24, 28) + "-" + hex.substring(28);
    }
}
