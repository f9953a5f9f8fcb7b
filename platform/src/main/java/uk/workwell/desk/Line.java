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
 * @param tenant where it is; null while its person has not said which ICB is theirs
 * @param asked whether its ICB was left to the person: then no page says where it is
 * @param name as the employer wrote it; null once it was destroyed
 */
record Line(
        UUID id,
        @Nullable TenantId tenant,
        boolean asked,
        @Nullable String name,
        @Nullable String site,
        MemberId sentBy,
        Instant sentAt,
        LocalDate answerBy,
        @Nullable Instant withdrawnAt,
        @Nullable Instant undeliverableAt) {

    /** A line that is sent now. */
    static Line sent(
            UUID id,
            @Nullable TenantId tenant,
            String name,
            @Nullable String site,
            MemberId by,
            Instant now,
            LocalDate answerBy) {
        return new Line(id, tenant, tenant == null, name, site, by, now, answerBy, null, null);
    }

    /** The name, as long as it is kept. */
    String called() {
        return name == null ? "Referral " + reference() : name;
    }

    /** What people say on the phone; part of the id, never of the name. */
    String reference() {
        var hex = id.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
        return "WW-" + hex.substring(24, 28) + "-" + hex.substring(28);
    }
}
