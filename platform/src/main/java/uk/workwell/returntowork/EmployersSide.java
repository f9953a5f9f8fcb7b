package uk.workwell.returntowork;

import java.util.UUID;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.EmployerId;

/**
 * Somebody of an employer, about one of its own lines. Whoever makes it has asked the policy.
 *
 * @param mayKnow whether this member may know, at this moment, that the person is in contact with the service
 */
public record EmployersSide(EmployerId employer, UUID line, MemberId member, String name, boolean mayKnow) {

    @Override
    public String toString() {
        return "EmployersSide of " + line;
    }
}
