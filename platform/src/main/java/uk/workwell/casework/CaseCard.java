package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.StartRule;

/**
 * A case as its page reads it.
 *
 * @param coveredUntil last day on which whoever reads it stands in for its coach; null for everybody else
 */
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
        StartRule startRule,
        int extensionWeeks,
        @Nullable LocalDate pausedUntil,
        List<SupportClock.Pause> pauses,
        @Nullable LocalDate coveredUntil,
        long version) {

    /** The real clock from day 0 on, a forecast before. */
    public SupportClock clock() {
        var clock = startedOn == null
                ? SupportClock.forecast(forecastStart, maxWeeks)
                : SupportClock.running(startedOn, maxWeeks);
        return clock.extendedBy(extensionWeeks).pausedFor(pauses);
    }

    /** Whether it is this colleague's own, or of whom they stand in for today. */
    public boolean isOf(Colleague colleague) {
        return coach.equals(colleague.id()) || coveredUntil != null;
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

    /** How it ended, derived from why and how the person stands with work; empty until it is closed. */
    public Optional<EndState> endState() {
        return endedAt == null || workOutcome == null
                ? Optional.empty()
                : exitReason().map(reason -> new EndState(reason, workOutcome));
    }

    public boolean canBePaused() {
        return state.after(CaseAction.PAUSE).isPresent();
    }

    public boolean canResume() {
        return state.after(CaseAction.RESUME).isPresent();
    }

    /** Whether more weeks can be asked for. */
    public boolean canBeExtended() {
        return state.after(CaseAction.EXTEND).isPresent()
                && startedOn != null
                && (state != CaseState.EXIT_DUE || exitReason().equals(Optional.of(ExitReason.TIME_LIMIT)));
    }

    public boolean cohortCanChange() {
        return state.after(CaseAction.CHANGE_COHORT).isPresent();
    }

    /** Whether support can be ended, or closed where its end is due. */
    public boolean canEnd() {
        return state.inSupport();
    }

    public boolean canReopen() {
        return state.after(CaseAction.REOPEN).isPresent();
    }

    public boolean followUpCanBeLogged() {
        return state.after(CaseAction.LOG_FOLLOW_UP).isPresent();
    }
}
