package uk.workwell.portal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What passes between the pages about changes at work and the desk. */
public final class Agreements {

    private Agreements() {}

    /** What a member can do about one. */
    public enum Act {
        ACKNOWLEDGE,
        ASK_MORE,
        YES,
        PARTLY,
        TRIAL,
        NO,
        SAY,
        IN_PLACE,
        VARY,
        END
    }

    /** One of several answers, in words. */
    public record Option(String value, String words) {}

    /**
     * One line of the list.
     *
     * @param next what is due when, in words; empty for nothing
     * @param yours whether the employer's answer is awaited
     */
    public record Line(UUID id, String title, String status, String next, boolean yours, boolean late) {}

    /** The changes at work of one member of staff that the reader may read. */
    public record OfStaff(UUID staff, String name, boolean maySuggest, List<Line> lines, List<Option> kinds) {

        public OfStaff {
            lines = List.copyOf(lines);
            kinds = List.copyOf(kinds);
        }
    }

    /** Whose words they are. */
    public enum Side {
        PERSON,
        EMPLOYER,
        COACH,
        NOBODY
    }

    /** Something that was said or done. */
    public record Said(
            Side side, String head, Instant at, @Nullable String words) {}

    /** A version as both sides read it. */
    public record Version(
            int number,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean trial,
            String cost,
            String payer,
            String owner,
            List<String> signatures) {

        public Version {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * One change at work as its page shows it.
     *
     * @param name of the member of staff
     * @param signing who would sign: "Petra Inkwell, HR"
     * @param answerBy until when an answer is due; null where none is
     * @param answerIn the same in words
     * @param acts what can be done now
     * @param table the version on the table, and the one that was signed, if another
     * @param trialWeeks how long a trial lasts: "4 to 6 weeks"
     * @param hash of the version on the table
     */
    public record Sheet(
            UUID staff,
            String name,
            String signing,
            UUID id,
            String title,
            String status,
            @Nullable LocalDate answerBy,
            String answerIn,
            boolean late,
            List<Act> acts,
            List<Said> said,
            Version table,
            @Nullable Version signed,
            List<Option> reasons,
            List<Option> costs,
            List<Option> payers,
            List<Option> owners,
            List<Stage> stages,
            String trialWeeks,
            String hash,
            long version) {

        public Sheet {
            acts = List.copyOf(acts);
            said = List.copyOf(said);
            reasons = List.copyOf(reasons);
            costs = List.copyOf(costs);
            payers = List.copyOf(payers);
            owners = List.copyOf(owners);
            stages = List.copyOf(stages);
        }

        public boolean can(Act act) {
            return acts.contains(act);
        }
    }

    /** A step of "Where this is". */
    public record Stage(String name, String more, boolean done, boolean now) {}

    /** An answer as it was typed, with what stood on the page. */
    public record Typed(
            Act act,
            String words,
            String reason,
            String alternative,
            String from,
            String until,
            String cost,
            String payer,
            String owner,
            int number,
            String hash,
            long version) {}

    /** What came of it. */
    public sealed interface Outcome {

        record Done(UUID id) implements Outcome {}

        /** Nothing was changed: what is to be put right, and in which field. */
        record Problem(String field, String words) implements Outcome {}

        /** Nothing was changed: something else stands there now. */
        record Changed(String words) implements Outcome {}

        record Gone() implements Outcome {}
    }
}
