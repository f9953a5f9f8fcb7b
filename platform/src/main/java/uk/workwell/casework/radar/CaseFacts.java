package uk.workwell.casework.radar;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param toLog begin of the first appointment that is past and not written down
 * @param next begin of the next appointment
 * @param lateSteps how many steps of the plan in force are past their day
 * @param oldestStep the day of the longest past one
 * @param fitNoteEnds last day of the fit note that ends last; null without one, and where none is to follow
 */
record CaseFacts(
        CaseId id,
        String name,
        String coach,
        boolean own,
        CaseState state,
        Instant receivedAt,
        Instant openedAt,
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
        @Nullable LocalDate fitNoteEnds) {

    /** A service that has not answered and is to be asked, the longest due one. */
    record Chase(
            UUID onward,
            String service,
            LocalDate dueOn,
            @Nullable LocalDate sentOn) {}

    /** More weeks that no lead has answered for. */
    record Asked(Instant at, int weeks) {}

    /** The next one that is not done. */
    record FollowUp(int weeks, LocalDate dueOn) {}
}
