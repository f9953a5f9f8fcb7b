package uk.workwell.tenant;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Fresh record ids: UUID version 7, so that rows of one time lie together in the index. Never a secret. */
public final class Ids {

    private Ids() {}

    public static UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
