package uk.workwell.casework.radar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.SupportClock;

/**
 * What the radar's rules look at: one case as it stands.
 *
 * @param coach whose case it is, by name
 * @param own false where whoever asks stands in for that coach
 * @param clock forecast while support has not started
 * @param tryingSince when the case was opened, or somebody missed the first appointment and is to be reached again
 * @param toLog begin of the first appointment that is past and not written down
 * @param next begin of the next appointment
 * @param lateSteps how many steps of the plan in force are past their day
 * @param oldestStep the day of the longest past one
 * @param latePromises how many promises of return-to-work conversations are past their day
 * @param oldestPromise the day of the longest past one
 * @param fitNoteEnds last day of the fit note that ends last; null without one, and where none is to follow
 * @param measured questionnaires that the person answered by a link and that nobody has read
 * @param planSaid what the person answered to the draft by a link, and nobody has read
 * @param changes at work that can wait for somebody
 */
record CaseFacts(
        CaseId id,
        String name,
        String coach,
        boolean own,
        CaseState state,
        Instant receivedAt,
        Instant openedAt,
        Instant tryingSince,
        @Nullable LocalDate lastContactOn,
        SupportClock clock,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant toLog,
        @Nullable Instant next,
        int lateSteps,
        @Nullable LocalDate oldestStep,
        @Nullable Chase chase,
        @Nullable Asked asked,
        @Nullable FollowUp followUp,
        @Nullable LocalDate fitNoteEnds,
        int latePromises,
        @Nullable LocalDate oldestPromise,
        @Nullable Measured measured,
        @Nullable PlanSaid planSaid,
        List<Change> changes) {

    CaseFacts {
        changes = List.copyOf(changes);
    }

    /** A service that has not answered and is to be asked, the longest due one. */
    record Chase(
            UUID onward,
            String service,
            LocalDate dueOn,
            @Nullable LocalDate sentOn) {}

    /** More weeks that no lead has answered for. */
    record Asked(Instant at, int weeks) {}

    /** @param since when the first of them was answered */
    record Measured(int many, Instant since) {}

    /** @param agreed false where a change is asked for */
    record PlanSaid(boolean agreed, Instant at) {}

    /**
     * A change at work.
     *
     * @param state as its row has it
     * @param code of the catalogue
     * @param sentOn when the person let the employer read it
     * @param lastOn when something was last said or done
     * @param alternative whether a no came with something else instead
     * @param signed whether both sides have signed what stands
     */
    record Change(
            UUID id,
            String state,
            String code,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate sentOn,
            LocalDate lastOn,
            boolean alternative,
            boolean signed) {

        /** {@code id/state/code/due/sent/last/alternative/signed}, several of them apart by a blank. */
        static List<Change> inACell(@Nullable String cell) {
            return cell == null
                    ? List.of()
                    : Arrays.stream(cell.split(" ")).map(Change::one).toList();
        }

        private static Change one(String cell) {
            var parts = cell.split("/", -1);
            return new Change(
                    UUID.fromString(parts[0]),
                    parts[1],
                    parts[2],
                    day(parts[3]),
                    day(parts[4]),
                    LocalDate.parse(parts[5]),
                    parts[6].equals("true"),
                    parts[7].equals("true"));
        }

        private static @Nullable LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }

    /** The next one that is not done. */
    record FollowUp(int weeks, LocalDate dueOn) {}
}
