package uk.workwell.returntowork.phased;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.EmployerId;

/**
 * A phased return as it stands.
 *
 * @param employer that takes part; null where nobody of the employer can sign here
 * @param newest number of the newest version
 * @param agreed number of the version that everybody signed last; it counts until another is agreed
 * @param version to be sent along with a change
 */
public record PhasedReturn(
        UUID id,
        CaseId caseId,
        UUID provider,
        UUID referral,
        @Nullable EmployerId employer,
        PhasedState state,
        int newest,
        @Nullable Integer agreed,
        long version) {

    /** Everybody whose signature it takes. */
    public Set<Who.Side> parties() {
        return employer == null ? EnumSet.of(Who.Side.PERSON, Who.Side.COACH) : EnumSet.allOf(Who.Side.class);
    }

    PhasedReturn at(PhasedState next, int number, @Nullable Integer inForce) {
        return new PhasedReturn(id, caseId, provider, referral, employer, next, number, inForce, version);
    }
}
