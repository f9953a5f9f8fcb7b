package uk.workwell.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One referral of one person by one referrer. */
@Embeddable
public record ReferralId(
        @Column(name = "id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    public static ReferralId fresh() {
        return new ReferralId(Ids.fresh());
    }

    public static ReferralId of(String uuid) {
        return new ReferralId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
