package uk.workwell.employer;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** Somebody who acts for an employer: an owner, HR, or a line manager. */
public record MemberId(UUID value) implements Serializable {

    public static MemberId fresh() {
        return new MemberId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
