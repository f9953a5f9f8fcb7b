package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.settings.Cohort;

/** A case as its page reads it. */
public record CaseCard(
        CaseId id,
        UUID person,
        UUID referral,
        ProviderId provider,
        StaffId coach,
        CaseState state,
        Cohort cohort,
        Instant openedAt,
        int maxWeeks,
        int settingsVersion,
        LocalDate forecastStart,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastContactOn,
        @Nullable Instant nextAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable WorkOutcome workOutcome,
        int extensionWeeks,
        @Nullable LocalDate pausedUntil,
        List<SupportClock.Pause> pauses,
        long version) {

    /** The real clock from day 0 on, a forecast before. */
    public SupportClock clock() {
        var clock = startedOn == null
                ? SupportClock.forecast(forecastStart, maxWeeks)
                : SupportClock.running(startedOn, maxWeeks);
        return clock.extendedBy(extensionWeeks).pausedFor(pauses);
    }

    /** Whether contact attempts are logged here. */
    public boolean contactCanBeLogged() {
        return state.after(CaseAction.LOG_CONTACT_ATTEMPT).isPresent();
    }

    /** Whether the first appointment is booked and can be logged or moved. */
    public boolean firstAppointmentCanBeLogged() {
        return state.after(CaseAction.LOG_FIRST_APPOINTMENT).isPresent();
    }

    /** Why support is to end or has ended; empty while it goes on, and where it never began. */
    public Optional<ExitReason> exitReason() {
        return state == CaseState.DECLINED || state == CaseState.UNABLE_TO_CONTACT
                ? Optional.empty()
                : Optional.ofNullable(endReason).map(ExitReason::valueOf);
    }
}
