package uk.workwell.team;

import java.util.Set;
import uk.workwell.tenant.TenantId;

/**
 * A member of staff who is active now.
 *
 * @param caseloadSoft weighted cases from which the caseload counts as full, and a reason is asked for
 * @param caseloadHard weighted cases beyond which only a lead goes, with a reason
 * @param languages beside English, by their English names: "Polish", "BSL"
 * @param localities codes of the settings' localities that they work in
 */
public record Colleague(
        TenantId tenant,
        StaffId id,
        String name,
        String email,
        ProviderId provider,
        Set<Role> roles,
        int caseloadSoft,
        int caseloadHard,
        Set<String> languages,
        Set<String> localities) {

    public Colleague {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
        localities = Set.copyOf(localities);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
