package uk.workwell.casework.onward;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One onward referral. */
@Embeddable
public record OnwardId(@Column(name = "id") UUID value) implements Serializable {

    static OnwardId fresh() {
        return new OnwardId(Ids.fresh());
    }

    /** @throws IllegalArgumentException if it isn't an id */
    public static OnwardId of(String uuid) {
        return new OnwardId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
