package uk.workwell.portal.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Party;

/**
 * What lies before one of the parties.
 *
 * @param me who reads it
 * @param parties everybody at the table, with name and part
 * @param how by which way, in words
 * @param meeting when and how, as fields of a form
 * @param moves how often it was moved
 * @param movable whether the reader may move it
 * @param step how far it has come
 * @param facts what the person released for the employer, in their exact words
 * @param topics of its stage, the same for everybody
 * @param preparation the reader's own; nobody else's is anywhere in here
 * @param texts what stands, by heading
 * @param writing another who is writing at this moment
 */
public record Talk(
        UUID id,
        Party me,
        List<Person> parties,
        String stage,
        Instant startsAt,
        String how,
        Meeting meeting,
        int moves,
        boolean movable,
        Step step,
        String state,
        List<String> facts,
        List<String> topics,
        String preparation,
        int revision,
        String hash,
        String writtenBy,
        Instant writtenAt,
        Map<Area, String> texts,
        List<Promised> promises,
        List<Signed> signatures,
        @Nullable String writing) {

    public Talk {
        parties = List.copyOf(parties);
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
        texts = Map.copyOf(texts);
        promises = List.copyOf(promises);
        signatures = List.copyOf(signatures);
    }

    /** How far a conversation has come, as the page needs to know. */
    public enum Step {
        /** Nobody but the person can do anything: they have not answered. */
        WAITS,
        PREPARE,
        WRITE,
        SIGN,
        SIGNED,
        /** It does not take place. */
        OFF
    }

    /** What an agreement is about. */
    public enum Area {
        HEALTH("Health", "What helps at work. Nobody needs a diagnosis to agree on help"),
        WORKPLACE("Workplace", "Days, hours, duties, place, equipment, people"),
        NEITHER("Neither", "Everything else: travel, family, what colleagues may be told, who to call");

        private final String words;
        private final String hint;

        Area(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }

        public String words() {
            return words;
        }

        public String hint() {
            return hint;
        }
    }

    /** Somebody at the table. */
    public record Person(Party party, String name, String part) {}

    /** @param state in words; null before it counts */
    public record Promised(
            UUID id,
            Party owner,
            LocalDate due,
            String words,
            @Nullable String state,
            boolean open,
            boolean late) {}

    /** On the version that stands. */
    public record Signed(Party party, String name, String how, Instant at) {}

    String text(Area area) {
        return texts.getOrDefault(area, "");
    }

    boolean written() {
        return !promises.isEmpty() || texts.values().stream().anyMatch(text -> !text.isEmpty());
    }

    /** Whether the text can still be written. */
    public boolean canWrite() {
        return step == Step.PREPARE || step == Step.WRITE || step == Step.SIGN;
    }

    Optional<Signed> signature(Party party) {
        return signatures.stream().filter(one -> one.party() == party).findFirst();
    }

    String nameOf(Party party) {
        return parties.stream()
                .filter(one -> one.party() == party)
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Talk " + id;
    }
}
