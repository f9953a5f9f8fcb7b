package uk.workwell.agreement.passport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.signing.Signature;

/**
 * A passport as its person sees it.
 *
 * @param withdrawnAt null while it is valid
 */
public record Passport(
        PassportId id,
        UUID provider,
        UUID referral,
        PassportDocument document,
        Signature signature,
        Instant issuedAt,
        @Nullable Instant withdrawnAt) {

    public boolean valid() {
        return withdrawnAt == null;
    }

    @Override
    public String toString() {
        return "Passport[" + id + "]";
    }
}
