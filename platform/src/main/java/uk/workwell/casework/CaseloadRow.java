package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.settings.Cohort;

/**
 * One line of a caseload.
 *
 * @param coach whose case it is, by name
 * @param cover who stands in for that coach today; null where nobody does
 * @param stepLate whether a step of the plan is past its day
 * @param changeLate whether an employer's answer or a review of a change at work is
 */
public record CaseloadRow(
        CaseId id,
        String name,
        String reference,
        StaffId coachId,
        String coach,
        @Nullable StandIn cover,
        CaseState state,
        Cohort cohort,
        Instant openedAt,
        int maxWeeks,
        LocalDate forecastStart,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastContactOn,
        @Nullable Instant nextAt,
        int extensionWeeks,
        List<SupportClock.Pause> pauses,
        boolean stepLate,
        boolean changeLate) {

    /** @param until the last day of the cover */
    public record StandIn(StaffId who, String name, LocalDate until) {

        /** {@code 2026-12-04/id/name}, as the query brings it with a case. */
        static @Nullable StandIn inACell(@Nullable String cell) {
            if (cell == null) return null;
            var parts = cell.split("/", 3);
            return new StandIn(new StaffId(UUID.fromString(parts[1])), parts[2], LocalDate.parse(parts[0]));
        }
    }

    public SupportClock clock() {
        var clock = startedOn == null
                ? SupportClock.forecast(forecastStart, maxWeeks)
                : SupportClock.running(startedOn, maxWeeks);
        return clock.extendedBy(extensionWeeks).pausedFor(pauses);
    }

    /** What asks for attention, of what a row knows of, the most serious first. */
    public List<Attention> attention(LocalDate today, int silenceDays) {
        var found = new ArrayList<Attention>();
        if (state.inTouch() && !heardOn().plusDays(silenceDays).isAfter(today)) found.add(Attention.SILENT);
        if (stepLate) found.add(Attention.STEPS_LATE);
        if (changeLate) found.add(Attention.CHANGE_LATE);
        if (state.inTouch() && startedOn != null) {
            if (clock().left(today) < 0) found.add(Attention.CLOCK_OVER);
            else if (clock().day(today) >= Math.ceilDiv(clock().days() * 3, 4)) found.add(Attention.CLOCK_75);
        }
        return List.copyOf(found);
    }

    /** Since when nobody was in touch: the last contact, the start, or the day on which the case came. */
    public LocalDate heardOn() {
        if (lastContactOn != null) return lastContactOn;
        return startedOn == null ? SupportClock.dayOf(openedAt) : startedOn;
    }
}
