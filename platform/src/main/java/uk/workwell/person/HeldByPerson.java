package uk.workwell.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A room that keeps something about people, and hands it over when two records turn out to be one person. Called within the
 * transaction that joins them.
 */
public interface HeldByPerson {

    /** Name of what is kept, such as {@code referral}. */
    String kind();

    /** Why these two must not be joined now, as the coach reads it. */
    Optional<String> againstJoining(PersonId kept, PersonId gone);

    /** Gives everything of one to the other; answers the ids of what was given. */
    List<UUID> handOver(PersonId from, PersonId to);

    /** Gives exactly these back. */
    void handBack(Collection<UUID> records, PersonId from, PersonId to);
}
