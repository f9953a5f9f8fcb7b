package uk.workwell.sharing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a permission counts.
 *
 * @param expiresOn the first day on which it no longer counts
 */
public record PermissionFacts(
        Instant givenAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant withdrawnAt) {

    /** By its own dates; the end of the case, of the employment, and death end it too. */
    public boolean countsAt(Instant now) {
        return !now.isBefore(givenAt)
                && (withdrawnAt == null || now.isBefore(withdrawnAt))
                && (expiresOn == null || EmployerPolicy.day(now).isBefore(expiresOn));
    }
}
