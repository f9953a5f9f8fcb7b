package uk.workwell.team;

import java.util.Set;

/**
 * Takes somebody on.
 *
 * @param email as Keycloak knows them; compared without regard to case
 * @param caseloadSoft weighted cases, 0 to 200
 * @param caseloadHard weighted cases, not below the soft limit
 */
public record AddStaff(
        String name, String email, ProviderId provider, Set<Role> roles, int caseloadSoft, int caseloadHard) {

    public AddStaff {
        roles = Set.copyOf(roles);
        if (name.isBlank()) throw new IllegalArgumentException("A member of staff has a name");
        if (caseloadSoft < 0 || caseloadHard < caseloadSoft || caseloadHard > 200) {
            throw new IllegalArgumentException("Caseload limits: 0 <= soft <= hard <= 200");
        }
    }

    /** With the usual caseload of 40, at most 50. */
    public static AddStaff of(String name, String email, ProviderId provider, Role... roles) {
        return new AddStaff(name, email, provider, Set.of(roles), 40, 50);
    }
}
