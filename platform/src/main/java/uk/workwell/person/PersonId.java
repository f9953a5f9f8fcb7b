package uk.workwell.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** A person whom the service knows: only ever somebody who agreed to be referred. */
@Embeddable
public record PersonId(
        @Column(name = "id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    public static PersonId fresh() {
        return new PersonId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
