package uk.workwell.tenant;

import java.io.Serializable;
import java.util.UUID;

/** An employer organisation: global, linked to any number of ICBs. Here because the employers' wall needs it. */
public record EmployerId(UUID value) implements Serializable {

    public static EmployerId of(String uuid) {
        return new EmployerId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
