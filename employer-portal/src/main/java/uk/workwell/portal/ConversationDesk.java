package uk.workwell.portal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.talk.TalkLine;

/**
 * What the portal asks of the house about return-to-work conversations, always for the signed-in member. Whoever may not see
 * one gets the same answer as for one that does not exist.
 */
public interface ConversationDesk {

    /** Of one member of staff, newest first. */
    List<TalkLine> of(UUID staff);

    /** The name of a member of staff whom the member may ask for one: only where they may know of the contact. */
    Optional<String> mayAsk(UUID staff);

    Asked ask(UUID staff, Ask ask);

    /** What a return that the employer signed calls for next, the soonest first; only where the member may ask. */
    List<Ahead> ahead(UUID staff);

    /**
     * A conversation that nobody has asked for yet.
     *
     * @param stage a value of {@link #stages}
     * @param day on which it is due
     */
    record Ahead(String stage, String words, LocalDate day) {}

    Optional<Table> table(UUID staff, UUID conversation);

    /** The stages and ways to choose from, by value, in words. */
    List<EmployerDesk.Choice> stages();

    List<EmployerDesk.Choice> ways();

    /**
     * When and how.
     *
     * @param stage a value of {@link #stages}
     * @param way a value of {@link #ways}
     * @param withCoach whether the coach is asked to the table
     */
    record Ask(String stage, LocalDate day, LocalTime time, int minutes, String way, String place, boolean withCoach) {

        @Override
        public String toString() {
            return "Ask for " + stage;
        }
    }

    /** What came of asking. */
    sealed interface Asked {

        record Done() implements Asked {}

        record Refused(String field, String words) implements Asked {}

        record Gone() implements Asked {}
    }
}
