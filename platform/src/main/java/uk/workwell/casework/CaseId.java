package uk.workwell.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One person's time with the service, from the accepted referral to the last follow-up. */
@Embeddable
public record CaseId(@Column(name = "id") UUID value) implements Serializable {

    public static CaseId fresh() {
        return new CaseId(Ids.fresh());
    }

    public static CaseId of(String uuid) {
        return new CaseId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
