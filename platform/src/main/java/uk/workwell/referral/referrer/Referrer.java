package uk.workwell.referral.referrer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.WayIn;

/**
 * An organisation that may refer people to one ICB.
 *
 * @param kind what its referrals count as
 * @param renewedAt when its link was made or made anew
 * @param revokedAt null while it may refer
 */
public record Referrer(
        UUID id,
        String name,
        WayIn kind,
        String email,
        Instant invitedAt,
        Instant renewedAt,
        @Nullable Instant revokedAt,
        long version) {

    public boolean isActive() {
        return revokedAt == null;
    }
}
