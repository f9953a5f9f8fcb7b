package uk.workwell.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One permission that a person gave. */
@Embeddable
public record PermissionId(
        @Column(name = "id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    public static PermissionId fresh() {
        return new PermissionId(Ids.fresh());
    }
}
