package uk.workwell.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** An organisation that provides the service for an ICB. Providers of one ICB are walled from each other. */
@Embeddable
public record ProviderId(@Column(name = "provider_id") UUID value) implements Serializable {

    public static ProviderId fresh() {
        return new ProviderId(Ids.fresh());
    }

    public static ProviderId of(String uuid) {
        return new ProviderId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
