package uk.workwell.team;

import java.util.Set;
import uk.workwell.tenant.TenantId;

/**
 * A member of staff who is active now.
 *
 * @param caseloadSoft weighted cases from which the caseload counts as full, and a reason is asked for
 * @param caseloadHard weighted cases that are never exceeded by a suggestion
 */
public record Colleague(
        TenantId tenant,
        StaffId id,
        String name,
        String email,
        ProviderId provider,
        Set<Role> roles,
        int caseloadSoft,
        int caseloadHard) {

    public Colleague {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
