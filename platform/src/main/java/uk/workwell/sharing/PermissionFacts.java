package uk.workwell.sharing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A permission as the policy reads it.
 *
 * @param expiresOn the first day on which it no longer counts
 */
public record PermissionFacts(
        Instant givenAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant withdrawnAt) {}
