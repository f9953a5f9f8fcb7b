package uk.workwell.returntowork;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One conversation. */
public record ConversationId(UUID value) implements Serializable {

    public static ConversationId fresh() {
        return new ConversationId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
