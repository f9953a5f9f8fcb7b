package uk.workwell.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** Somebody who works for an ICB or one of its providers. */
@Embeddable
public record StaffId(@Column(name = "id") UUID value) implements Serializable {

    public static StaffId fresh() {
        return new StaffId(Ids.fresh());
    }

    public static StaffId of(String uuid) {
        return new StaffId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
