package uk.workwell.returntowork;

import java.util.UUID;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.EmployerId;

/**
 * Somebody of an employer, about one of its own lines. Whoever makes it has asked the policy.
 *
 * @param mayKnow whether this member may know, at this moment, that the person is in contact with the service
 * @param byLink whether they came without an account: by link, code confirmed
 */
public record EmployersSide(
        EmployerId employer, UUID line, MemberId member, String name, boolean mayKnow, boolean byLink) {

    public EmployersSide(EmployerId employer, UUID line, MemberId member, String name, boolean mayKnow) {
        this(employer, line, member, name, mayKnow, false);
    }

    @Override
    public String toString() {
        return "EmployersSide of " + line;
    }
}
