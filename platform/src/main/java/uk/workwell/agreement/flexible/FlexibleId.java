package uk.workwell.agreement.flexible;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.tenant.Ids;

/** One request for flexible working; what comes of it is the adjustment of the same id. */
public record FlexibleId(UUID value) implements Serializable {

    static FlexibleId fresh() {
        return new FlexibleId(Ids.fresh());
    }

    AdjustmentId asAdjustment() {
        return new AdjustmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
