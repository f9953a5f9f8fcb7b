package uk.workwell.tenant;

import java.io.Serializable;
import java.util.UUID;

/** An Integrated Care Board on this deployment. Its ODS code is a dated attribute, never its identity. */
public record TenantId(UUID value) implements Serializable {

    public static TenantId of(String uuid) {
        return new TenantId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
