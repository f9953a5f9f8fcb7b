package uk.workwell.casework.risk;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** A concern about somebody's safety. */
public record RiskId(UUID value) implements Serializable {

    public static RiskId fresh() {
        return new RiskId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
