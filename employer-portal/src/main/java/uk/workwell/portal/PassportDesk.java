package uk.workwell.portal;

import java.util.Optional;
import java.util.UUID;

/** What the portal asks of the house about passports that a member of staff handed over, always for the signed-in member. */
public interface PassportDesk {

    /** The name of a member of staff for whom the member may bring one: only where they may know of the contact. */
    Optional<String> mayBring(UUID staff);

    Brought bring(UUID staff, byte[] file);

    /** What came of it. */
    enum Brought {
        /** The person reads it, and decides. */
        PASSED_ON,
        NOT_CONFIRMED,
        TOO_OFTEN,
        GONE
    }
}
