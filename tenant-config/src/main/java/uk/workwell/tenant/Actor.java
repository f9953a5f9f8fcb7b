package uk.workwell.tenant;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who does something, for the audit trail.
 *
 * @param id the staff, member or person id; the nil UUID for the system
 */
public record Actor(Kind kind, UUID id) implements Serializable {

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, new UUID(0, 0));

    /** The five kinds of people who come in, a partner's system, a referrer behind a link, and the house itself. */
    public enum Kind {
        STAFF,
        MEMBER,
        PERSON,
        OPERATOR,
        PARTNER,
        REFERRER,
        SYSTEM
    }
}
