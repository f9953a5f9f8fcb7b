package uk.workwell.team;

import java.util.Set;

/**
 * What a coach can take on.
 *
 * @param soft weighted cases from which the caseload counts as full, 0 to 200
 * @param hard weighted cases, not below the soft limit
 * @param languages beside English, by their English names
 * @param localities codes of the settings' localities; none: everywhere alike
 */
public record CoachLimits(int soft, int hard, Set<String> languages, Set<String> localities) {

    public CoachLimits {
        if (soft < 0 || hard < soft || hard > 200) {
            throw new IllegalArgumentException("Caseload limits: 0 <= soft <= hard <= 200");
        }
        languages = Set.copyOf(languages);
        localities = Set.copyOf(localities);
    }
}
