package uk.workwell.sharing;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One text for an employer. */
public record DocumentId(UUID value) implements Serializable {

    public static DocumentId fresh() {
        return new DocumentId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
