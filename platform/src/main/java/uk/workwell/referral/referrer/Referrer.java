package uk.workwell.referral.referrer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.MobileNumber;
import uk.workwell.tenant.settings.WayIn;

/**
 * An organisation that may refer people to one ICB.
 *
 * @param kind what its referrals count as
 * @param codeMobile E.164, where its codes go as texts; null where they go to the mailbox of its link
 * @param renewedAt when its link was made or made anew
 * @param revokedAt null while it may refer
 */
public record Referrer(
        UUID id,
        String name,
        WayIn kind,
        String email,
        @Nullable String codeMobile,
        Instant invitedAt,
        Instant renewedAt,
        @Nullable Instant revokedAt,
        long version) {

    /** As people write it; empty where codes go to the mailbox of the link. */
    public String writtenCodeMobile() {
        return codeMobile == null ? "" : MobileNumber.of(codeMobile).written();
    }

    public boolean isActive() {
        return revokedAt == null;
    }
}
