package uk.workwell.sharing;

import java.util.UUID;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.EmployerId;

/**
 * Whether somebody at an employer may hear, at this moment, that a person is in contact with the service. For messages, which leave
 * the house after what they tell of: the room that makes the employer's pages answers, by the one policy.
 */
public interface MayHear {

    /**
     * Asked with the ICB bound and no transaction open.
     *
     * @param line the employer's own, about the person
     */
    boolean ofTheContact(EmployerId employer, UUID line, MemberId member);
}
