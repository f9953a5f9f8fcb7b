package uk.workwell.draft;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** A draft; what is sent from it keeps the id, so that sending twice is sending once. */
public record DraftId(UUID value) implements Serializable {

    public static DraftId fresh() {
        return new DraftId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
