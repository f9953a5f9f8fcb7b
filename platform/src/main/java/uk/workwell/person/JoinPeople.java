package uk.workwell.person;

import java.util.Set;
import uk.workwell.tenant.Actor;

/**
 * Two records are one person.
 *
 * @param kept the record that stays
 * @param gone the record that becomes a pointer to it
 * @param fromGone what the kept record takes over from the other
 * @param keptVersion version that was shown
 * @param goneVersion version that was shown
 */
public record JoinPeople(
        PersonId kept, PersonId gone, Set<Particulars.Field> fromGone, long keptVersion, long goneVersion, Actor by) {

    public JoinPeople {
        fromGone = Set.copyOf(fromGone);
    }
}
