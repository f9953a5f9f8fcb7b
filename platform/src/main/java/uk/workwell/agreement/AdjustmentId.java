package uk.workwell.agreement;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One adjustment. */
public record AdjustmentId(UUID value) implements Serializable {

    public static AdjustmentId fresh() {
        return new AdjustmentId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
