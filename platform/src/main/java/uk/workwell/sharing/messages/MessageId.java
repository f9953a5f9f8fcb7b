package uk.workwell.sharing.messages;

import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One entry in a conversation. */
public record MessageId(UUID value) {

    public static MessageId fresh() {
        return new MessageId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
