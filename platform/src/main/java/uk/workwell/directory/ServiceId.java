package uk.workwell.directory;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** A service of one ICB's directory. */
public record ServiceId(UUID value) implements Serializable {

    static ServiceId fresh() {
        return new ServiceId(Ids.fresh());
    }

    /** @throws IllegalArgumentException if it isn't an id */
    public static ServiceId of(String uuid) {
        return new ServiceId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
