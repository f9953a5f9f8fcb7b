package uk.workwell.link;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One permission to do one thing by link. Not a secret: the tokens that lead to it are. */
public record TicketId(UUID value) implements Serializable {

    public static TicketId fresh() {
        return new TicketId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
